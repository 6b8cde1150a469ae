// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What crosses a crate is tested in tests/: content fixtures, and real browsers under e2e/.
