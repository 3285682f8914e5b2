import GapcheckReport
import Testing

@Suite struct `The page with everything` {
  @Test func `reads well as text`() {
    let renderer = TextRenderer(options: RenderOptions(width: 60))
    #expect(
      renderer.render(.everything)
        == """
        Gap report for Sam
        ══════════════════

        Apply as AI infra engineer: readiness 57 (40 … 71). See the
        notes <https://example.org/notes?a=1&b=2> or
        https://example.org.

        ! Provisional: the profile says too little for a verdict, so
          answer first.

        i Run `gapcheck audit profile.json` again afterwards.

        Tracks
        ──────

        Agent engineer  █████▒▒▒┃▒▒▒▒▒··········  35 (20 … 60)
        ML platform     ███████████████████████┃  100
        Research        ┃·······················  0

        Skill  Why it matters                                  Hours
        ─────  ──────────────────────────────────────────────  ─────
        vLLM   Serving is what the role is paid for, and it       40
               can be shown.
        Evals  a|b                                                 8
        RAG                                                        0

        Week 1

          [x] Ship `rag` over runbooks
          [ ] Write evals
              • 120 questions
              • recall

              Held out.

        Order

           9. Step 9
          10. Step 10

          • Late
            i Inside.

        """)
  }

  @Test func `reads well as text on a narrow terminal without Unicode`() {
    let renderer = TextRenderer(options: RenderOptions(width: 40, ascii: true))
    let output = renderer.render(.everything)
    #expect(
      output.contains(
        """
        Agent engineer  ##=|==....  35 (20 ...
                                    60)
        ML platform     #########|  100
        Research        |.........  0

        Skill  Why it matters              Hours
        -----  --------------------------  -----
        vLLM   Serving is what the role       40
               is paid for, and it can be
               shown.
        Evals  a|b                             8
        RAG                                    0

        Week 1

          [x] Ship `rag` over runbooks
          [ ] Write evals
              - 120 questions

        """))
  }

  @Test func `reads well as Markdown`() {
    #expect(
      MarkdownRenderer().render(.everything)
        == """
        # Gap report for Sam

        Apply as **AI infra engineer**: readiness 57 (40 … 71). \
        See [the notes](<https://example.org/notes?a=1&b=2>) \
        or [https&#58;//example.org](<https://example.org>).

        > [!WARNING]
        > Provisional: the profile says too little for a verdict, so answer first.

        > [!NOTE]
        > Run `gapcheck audit profile.json` again afterwards.

        ## Tracks

        |  |  |
        | --- | --- |
        | Agent engineer | 35 (20 … 60) |
        | ML platform | 100 |
        | Research | 0 |

        | Skill | Why it matters | Hours |
        | --- | --- | ---: |
        | vLLM | Serving is what the role is paid for, and it can be shown. | 40 |
        | **Evals** | a\\|b | 8 |
        | RAG |  | 0 |

        ### Week 1

        - [x] Ship `rag` over runbooks <!-- id:ship-rag -->
        - [ ] Write evals <!-- id:write-evals -->
          - 120 questions
          - recall

          Held out.

        #### Order

        9. Step 9
        10. Step 10

        - Late

          > **Note:** Inside.

        """)
  }

  @Test func `reads well as HTML`() throws {
    try Snapshot(name: "everything.html").expect(HTMLRenderer().render(.everything))
  }
}
