// The taxonomy and the schemas are generated into this module at build time.
