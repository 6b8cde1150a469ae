//! What crosses a crate is tested here; see tests/README.md.
