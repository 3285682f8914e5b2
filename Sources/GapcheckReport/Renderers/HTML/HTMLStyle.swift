/// How pages look: on a phone, a desk, a wall and paper, in light and in dark.
enum HTMLStyle {
  /// The style sheet; it names no address, and colour only supports what words or shapes say.
  static let sheet = """
    :root {
      --page: #ffffff; --text: #1b1f24; --quiet: #57606a; --line: #c9d1d9; --head: #f3f5f7;
      --link: #0a55c4; --good: #17692f; --fair: #7a5200; --bad: #b3261e;
      --note: #edf4fc; --warning: #fff4dc; --shade: rgb(27 31 36 / 0.18);
      --some: #e3eefb; --half: #c3dbf6; --most: #9cc3ef; --full: #74a9e6;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #14171b; --text: #e6e8eb; --quiet: #a6aeb8; --line: #3b434d; --head: #1e2329;
        --link: #8ab4f8; --good: #7ddc92; --fair: #f0c060; --bad: #ff9c94;
        --note: #1a2635; --warning: #2f2711; --shade: rgb(230 232 235 / 0.22);
        --some: #1b2634; --half: #1f3552; --most: #264a75; --full: #2d5f99;
      }
    }
    * { box-sizing: border-box; }
    html {
      font: clamp(1rem, 0.92rem + 0.25vw, 1.25rem)/1.55 system-ui, -apple-system, "Segoe UI",
        Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
      scroll-padding-top: 1rem;
    }
    body { margin: 0; background: var(--page); color: var(--text); }
    main { max-width: 68rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; }
    h1, h2, h3, h4, p, li, figcaption, nav a { overflow-wrap: anywhere; }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
    h1 { font-size: 1.9rem; margin: 0.5rem 0 1rem; }
    h2 { font-size: 1.45rem; margin: 3rem 0 0.9rem; padding-top: 0.9rem;
      border-top: 2px solid var(--line); }
    h3 { font-size: 1.15rem; margin: 2rem 0 0.6rem; }
    h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
    p, ul, ol, figure, .scroll, table { margin: 0 0 1rem; }
    p, li { max-width: 75ch; }
    ul { padding-left: 1.5rem; }
    ol { padding-left: 2.2rem; }
    li { margin: 0.3rem 0; }
    li > p, li > ul, li > ol { margin: 0.3rem 0 0.6rem; }
    a { color: var(--link); text-underline-offset: 0.15em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    code { font: 0.92em ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono",
        monospace;
      background: var(--head); padding: 0.1em 0.3em; border-radius: 3px; white-space: pre-wrap;
      unicode-bidi: isolate; }
    .quiet, figcaption { color: var(--quiet); }
    .good { color: var(--good); }
    .fair { color: var(--fair); }
    .bad { color: var(--bad); }
    .note { padding: 0.7rem 1rem; background: var(--note); border-left: 5px solid var(--link); }
    .warning { background: var(--warning); border-left-color: var(--fair); }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; }
    nav li { margin: 0; }
    nav a { display: inline-block; padding: 0.25rem 0; }
    .tasks { list-style: none; padding-left: 0; }
    .tasks > li { padding-left: 2rem; }
    .box { display: inline-block; width: 1.6rem; margin-left: -1.9rem; font-size: 1.2em;
      line-height: 1; font-variant-emoji: text; }
    .scroll { overflow-x: auto; max-width: 100%; background:
        linear-gradient(to right, var(--page) 40%, transparent) -1px 0 / 3rem 100% no-repeat local,
        linear-gradient(to left, var(--page) 40%, transparent) calc(100% + 1px) 0 / 3rem 100% no-repeat local,
        linear-gradient(to right, var(--shade), transparent) left / 0.8rem 100% no-repeat scroll,
        linear-gradient(to left, var(--shade), transparent) right / 0.8rem 100% no-repeat scroll; }
    .scroll > table { margin: 0; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; line-height: 1.4; }
    th, td { padding: 0.4rem 0.7rem; text-align: left; vertical-align: top; max-width: 44ch;
      overflow-wrap: break-word; border-bottom: 1px solid var(--line); }
    th:first-child, td:first-child { padding-left: 0.3rem; }
    tbody th { font-weight: 400; }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--quiet); }
    .figure { text-align: right; white-space: nowrap; }
    .wide { min-width: 14ch; }
    .wide:not(:first-child) { min-width: 20ch; }
    .bars ul { list-style: none; padding: 0; margin: 0 0 0.5rem; }
    .bars li { display: grid; grid-template-columns: 14rem minmax(6rem, 1fr) 12rem; gap: 0 1rem;
      align-items: center; max-width: none; }
    .bars svg { width: 100%; height: 1.1rem; display: block; }
    .bars .figures { font-variant-numeric: tabular-nums; }
    .bars .track { fill: var(--line); }
    .bars .high { fill: var(--quiet); }
    .bars .low { fill: var(--link); }
    .bars .goal { fill: var(--quiet); }
    .mark, .ink { fill: var(--text); }
    figcaption { font-size: 0.9rem; }
    .stack .whole { display: block; width: 100%; height: 2rem; margin: 0.4rem 0; }
    .piece { stroke: var(--page); stroke-width: 2; }
    .piece:not([fill]) { fill: var(--link); }
    .ground { fill: var(--half); }
    .swatch { width: 2rem; height: 1.1rem; flex: none; margin-top: 0.2rem; }
    .stack ul, .strip ul { list-style: none; padding: 0; margin: 0; }
    .stack li { display: flex; gap: 0.7rem; max-width: none; }
    .strip .lanes > div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); }
    .strip svg { display: block; width: 100%; height: 23px; overflow: visible; }
    .strip .track { fill: var(--line); }
    .strip .low { fill: var(--link); }
    .strip text { fill: var(--quiet); font-size: 13px; }
    .heat td { text-align: right; font-variant-numeric: tabular-nums; padding: 0.4rem; }
    .heat tbody th { position: sticky; left: 0; background: var(--page); min-width: 8.5rem;
      max-width: 8.5rem; overflow-wrap: anywhere; }
    .heat .turned { padding: 0.4rem 0.2rem; font-size: 0.85em; text-align: center; }
    .turned span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg);
      max-height: 16rem; text-align: left; }
    .heat .step-one { background: var(--some); }
    .heat .step-two { background: var(--half); }
    .heat .step-three { background: var(--most); }
    .heat .step-four { background: var(--full); }
    th button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
      min-height: 1.6rem; min-width: 1.6rem; text-align: inherit; cursor: pointer;
      text-decoration: underline dotted; text-underline-offset: 0.25em; }
    th[aria-sort="ascending"] button::after { content: " ▲"; }
    th[aria-sort="descending"] button::after { content: " ▼"; }
    .filter { display: block; margin: 0 0 0.6rem; }
    .filter input { font: inherit; color: inherit; background: var(--page); max-width: 100%;
      padding: 0.25rem 0.5rem; border: 1px solid var(--quiet); border-radius: 4px; }
    @media screen and (min-width: 84rem) {
      main:has(> nav) { margin-left: max(17rem, 50vw - 34rem); }
      nav { position: fixed; left: max(1.5rem, 50vw - 51rem); top: 2rem; width: 14rem;
        max-height: calc(100vh - 4rem); overflow-y: auto; font-size: 0.9rem; }
      nav ul { display: block; }
      nav a { display: block; }
    }
    @media (max-width: 40rem) {
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.25rem; margin-top: 2.2rem; }
      th, td { padding: 0.35rem 0.5rem; max-width: 32ch; }
      .scroll { font-size: 0.92rem; }
      :not(.scroll) > table :is(th, td) { overflow-wrap: anywhere; min-width: 6rem; }
      :not(.scroll) > table .wide:not(:first-child) { min-width: 6rem; }
      .bars li { grid-template-columns: minmax(0, 1fr) auto; }
      .bars svg { grid-row: 2; grid-column: 1 / -1; }
    }
    @media (forced-colors: active) {
      .bars rect, .strip rect, .strip text { fill: CanvasText; }
      .bars .low, .strip .low, .piece:not([fill]) { fill: Highlight; }
    }
    @page { margin: 16mm 15mm; }
    @media print {
      html { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      nav { display: none; }
      h1, h2, h3, h4 { break-after: avoid; }
      h2 { margin-top: 1.5rem; }
      p, li { max-width: none; orphans: 3; widows: 3; }
      thead { display: table-header-group; }
      tr, .note, .bars li, .tasks > li, .stack, .strip .lanes { break-inside: avoid; }
      .heat { font-size: 7pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .heat td, .heat th { padding: 0.15rem 0.25rem; }
      .filter { display: none; }
      .scroll { overflow: visible; background: none; font-size: 8.5pt; }
      th, td { max-width: none; padding: 0.25rem 0.4rem; }
      .wide, .wide:not(:first-child) { min-width: 0; }
      .note, code { background: none; }
      .note { border: 1px solid var(--quiet); border-left-width: 5px; }
      a { color: inherit; }
      main a:not(.address)::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
    }
    """
}
