// The taxonomy is generated into this module at build time.
