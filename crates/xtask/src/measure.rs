// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was measured against what is allowed.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// One line of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    pub name: String,
    pub value: f64,
    pub unit: String,
    /// The most that is allowed; none for what is only of interest.
    pub budget: Option<f64>,
}

impl Measure {
    pub fn is_over(&self) -> bool {
        self.budget.is_some_and(|budget| self.value > budget)
    }

    /// As the browser bench writes it, one object a line: `{"name","value","unit","budget"}`.
    pub fn from_json(line: &str) -> Result<Self> {
        let fields: Value = serde_json::from_str(line).with_context(|| format!("not JSON: {line}"))?;
        let text = |key: &str| fields[key].as_str().map(str::to_owned);
        Ok(Self {
            name: text("name").with_context(|| format!("no `name` in {line}"))?,
            value: fields["value"].as_f64().with_context(|| format!("no number `value` in {line}"))?,
            unit: text("unit").unwrap_or_default(),
            budget: fields["budget"].as_f64(),
        })
    }

    pub fn to_json(&self) -> String {
        json!({ "name": self.name, "value": self.value, "unit": self.unit, "budget": self.budget }).to_string()
    }
}

/// Name, value, budget and how much of the budget is used.
pub fn table(measures: &[Measure]) -> String {
    let width = measures.iter().map(|measure| measure.name.chars().count()).max().unwrap_or(0).max("what".len());
    let mut text = format!("{:<width$}  {:>12}  {:>12}  {:>5}\n", "what", "value", "budget", "ratio");
    for measure in measures {
        let value = with_unit(measure.value, &measure.unit);
        let budget = measure.budget.map(|budget| with_unit(budget, &measure.unit)).unwrap_or_default();
        let ratio = measure.budget.map(|budget| format!("{:.2}", measure.value / budget)).unwrap_or_default();
        let over = if measure.is_over() { "  over" } else { "" };
        let name = &measure.name;
        let line = format!("{name:<width$}  {value:>12}  {budget:>12}  {ratio:>5}{over}");
        writeln!(text, "{}", line.trim_end()).expect("writing to a string cannot fail");
    }
    text
}

/// Large values without decimals, with commas: `128,411 B`; small ones with two decimals: `0.42 s`.
fn with_unit(value: f64, unit: &str) -> String {
    if value < 100.0 && value.fract() != 0.0 {
        return format!("{value:.2} {unit}").trim_end().to_owned();
    }
    let digits = format!("{value:.0}");
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped} {unit}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    fn measure(name: &str, value: f64, unit: &str, budget: Option<f64>) -> Measure {
        Measure { name: name.into(), value, unit: unit.into(), budget }
    }

    #[test]
    fn shows_value_budget_and_ratio_and_marks_what_is_over() {
        let measures = [
            measure("first screen", 128_411.0, "B", Some(130_000.0)),
            measure("loader", 3_001.0, "B", Some(3_000.0)),
            measure("1,000 guides", 1.234, "s", Some(2.0)),
            measure("of that wasm", 90_000.0, "B", None),
        ];
        expect![[r#"
            what                 value        budget  ratio
            first screen     128,411 B     130,000 B   0.99
            loader             3,001 B       3,000 B   1.00  over
            1,000 guides        1.23 s           2 s   0.62
            of that wasm      90,000 B
        "#]]
        .assert_eq(&table(&measures));
    }

    #[test]
    fn reads_and_writes_lines_of_json() {
        let line = r#"{"name":"first screen visible","value":412.5,"unit":"ms","budget":500}"#;
        let read = Measure::from_json(line).expect("it is right");
        assert_eq!(read, measure("first screen visible", 412.5, "ms", Some(500.0)));
        assert_eq!(Measure::from_json(&read.to_json()).expect("its own"), read);
        assert!(Measure::from_json("{\"name\":\"x\"}").is_err());
        assert!(Measure::from_json("TAP version 13").is_err());
    }
}
