// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Small guides drawn both ways, guides with faults, and very large ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use expect_test::expect;
use toml_edit::Date;

use crate::load::{Content, Sources};

const TODAY: Date = Date { year: 2027, month: 1, day: 1 };

const STEPS: &str = "[steps.a]\nanswers = { yes = \"end\", no = \"try\", unsure = \"try\" }\n\
    [steps.try]\nsolved = \"end\"\nunsolved = \"net\"\n\
    [steps.net]\nprobe = \"network\"\nreachable = \"desk\"\nunreachable = \"other\"\n\
    [steps.other]\nguide = \"h\"\n[steps.end]\noutcome = \"solved\"\n[steps.desk]\noutcome = \"contact\"\n";

const WORDS: &str = "guide = Senden & <Empfangen>\na = Geht \"es\"?\n    .answer-yes = Ja & gern\n    .answer-no = Nein\n\
    try = Noch einmal\nend = Gelöst\ndesk = Kontakt\nnet = Netz\n";

/// What `draw` makes of the guide `g` of these contents.
fn drawn_at(root: &Path, draw: impl Fn(&Content<'_>) -> String) -> String {
    let (sources, _) = Sources::read(root).unwrap();
    let (content, _) = Content::load(&sources, TODAY);
    draw(&content)
}

fn drawn(steps: &str, words: &str, draw: impl Fn(&Content<'_>) -> String) -> String {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("content/guides")).unwrap();
    fs::create_dir_all(root.path().join("locales/de/guides")).unwrap();
    fs::write(root.path().join("content/guides/g.toml"), format!("start = \"a\"\n{steps}")).unwrap();
    fs::write(root.path().join("locales/de/guides/g.ftl"), words).unwrap();
    drawn_at(root.path(), draw)
}

fn svg(steps: &str, words: &str) -> String {
    drawn(steps, words, |content| super::svg(content, &content.guides["g"], "de", false))
}

/// What stands in `svg` between each `before` and the next `after`.
fn all<'t>(svg: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    svg.split(before).skip(1).map(|rest| rest.split(after).next().unwrap()).collect()
}

/// Left, top, width and height of the boxes that elements `<g … class="<class>…">` begin with: of their first shape.
fn boxes(svg: &str, class: &str) -> Vec<[f64; 4]> {
    let groups = all(svg, &format!("class=\"{class}"), "</g>");
    groups
        .into_iter()
        .map(|group| {
            if let Some(path) = group.split("<path d=\"").nth(1) {
                return of_path(path.split('"').next().unwrap());
            }
            let rect = group.split("<rect ").nth(1).unwrap();
            ["x=\"", "y=\"", "width=\"", "height=\""].map(|name| all(rect, name, "\"")[0].parse().unwrap())
        })
        .collect()
}

/// The box around a path of `M x y`, `L x y`, `H x` and `V y`.
fn of_path(path: &str) -> [f64; 4] {
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    let spaced = path.replace(['M', 'L'], " p").replace('H', " h").replace('V', " v").replace('Z', " ");
    let mut numbers = spaced.split_whitespace();
    while let Some(number) = numbers.next() {
        match number.split_at(1) {
            ("p", x) => {
                xs.push(x.parse().unwrap());
                ys.push(numbers.next().unwrap().parse().unwrap());
            }
            ("h", x) => xs.push(x.parse().unwrap()),
            (_, y) => ys.push(y.parse().unwrap()),
        }
    }
    let least = |all: &[f64]| all.iter().copied().fold(f64::MAX, f64::min);
    let most = |all: &[f64]| all.iter().copied().fold(f64::MIN, f64::max);
    [least(&xs), least(&ys), most(&xs) - least(&xs), most(&ys) - least(&ys)]
}

fn assert_apart(boxes: &[[f64; 4]]) {
    for (at, a) in boxes.iter().enumerate() {
        for b in &boxes[at + 1..] {
            let beside = a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0];
            let above = a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1];
            assert!(beside || above, "{a:?} overlaps {b:?}");
        }
    }
}

fn steps_and_answers(svg: &str) -> Vec<[f64; 4]> {
    [boxes(svg, "step "), boxes(svg, "answers")].concat()
}

#[test]
fn a_small_guide_as_mermaid() {
    let text = drawn(STEPS, WORDS, |content| super::mermaid(content, &content.guides["g"], "de"));
    expect![[r#"
        flowchart TD
            accTitle: Senden & <Empfangen>
            step_a{{"Geht #34;es#34;?<br>Anfang: Frage · a"}}:::question
            step_try["Noch einmal<br>Etwas tun · try"]:::action
            step_net[["Netz<br>Prüfung · net"]]:::probe
            step_other>"other<br>Weiter in · other"]:::jump
            step_end(["Gelöst<br>Ende: gelöst · end"]):::solved
            step_desk(["Kontakt<br>Ende: Kontakt · desk"]):::contact
            step_a -->|"Ja #38; gern"| step_end
            step_a -->|"Nein"| step_try
            step_a -->|"unsure"| step_try
            step_try -->|"hat geholfen"| step_end
            step_try -->|"hat nicht geholfen"| step_net
            step_net -->|"Verbindung da"| step_desk
            step_net -->|"keine Verbindung"| step_other
            classDef question fill:#e6effc,stroke:#1d4f91,color:#1b1b1b
            classDef action fill:#ffffff,stroke:#4a4a4a,color:#1b1b1b
            classDef probe fill:#f1e9fb,stroke:#65329b,color:#1b1b1b
            classDef jump fill:#def3f3,stroke:#00626b,color:#1b1b1b
            classDef solved fill:#e2f3e2,stroke:#1a661a,color:#1b1b1b
            classDef contact fill:#fdf0d5,stroke:#8a5000,color:#1b1b1b
    "#]]
    .assert_eq(&text);
}

#[test]
fn every_step_and_every_answer_is_drawn_once() {
    let svg = svg(STEPS, WORDS);
    let mut steps = all(&svg, "data-step=\"", "\"");
    steps.sort_unstable();
    assert_eq!(steps, ["a", "desk", "end", "net", "other", "try"]);
    let mut ways: Vec<_> = all(&svg, "class=\"way\" ", "><").into_iter().collect();
    ways.sort_unstable();
    expect![[r#"
        data-from="a" data-answer="no" data-to="try"
        data-from="a" data-answer="unsure" data-to="try"
        data-from="a" data-answer="yes" data-to="end"
        data-from="net" data-answer="reachable" data-to="desk"
        data-from="net" data-answer="unreachable" data-to="other"
        data-from="try" data-answer="solved" data-to="end"
        data-from="try" data-answer="unsolved" data-to="net""#]]
    .assert_eq(&ways.join("\n"));
}

#[test]
fn nothing_overlaps_in_the_projects_own_guides() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    drawn_at(&root, |content| {
        for guide in content.guides.values() {
            let svg = super::svg(content, guide, "de", false);
            let boxes = steps_and_answers(&svg);
            assert!(boxes.len() > guide.steps.len(), "{}", guide.id);
            assert_apart(&boxes);
            assert_eq!(all(&svg, "data-step=\"", "\"").len(), guide.steps.len(), "{}", guide.id);
            let ways: usize = guide.steps.iter().map(|step| step.ways().len()).sum();
            assert_eq!(all(&svg, "class=\"way\"", ">").len(), ways, "{}", guide.id);
        }
        String::new()
    });
}

/// Upright parts of lines: x, and from where to where. All else lies between two rows.
fn uprights(svg: &str) -> Vec<[f64; 3]> {
    let groups = all(svg, "class=\"lines\"", "</g>");
    let paths = groups.into_iter().flat_map(|group| all(group, "<path d=\"", "\"")[0].split('M').skip(1));
    let upright = |part: &str| -> Option<[f64; 3]> {
        let (from, to) = part.split_once('V')?;
        let (x, y) = from.split_once(' ')?;
        let to = to.split(|c: char| c.is_ascii_uppercase()).next()?;
        Some([x.parse().ok()?, y.parse().ok()?, to.parse().ok()?])
    };
    paths.filter_map(upright).collect()
}

#[test]
fn no_line_goes_through_a_step_or_an_answer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    drawn_at(&root, |content| {
        for guide in content.guides.values() {
            let svg = super::svg(content, guide, "de", false);
            let (boxes, lines) = (steps_and_answers(&svg), uprights(&svg));
            assert!(lines.len() > guide.steps.len(), "{}", guide.id);
            for ([x, from, to], [left, top, width, height]) in
                lines.iter().flat_map(|line| boxes.iter().map(move |at| (line, at)))
            {
                let beside = x <= left || *x >= left + width;
                let above = *to <= top + 0.2 || *from >= top + height - 0.2;
                assert!(beside || above, "{}: {x} {from} {to} goes through {left} {top}", guide.id);
            }
        }
        String::new()
    });
}

#[test]
fn words_cannot_break_out_of_the_picture() {
    let svg = svg(STEPS, WORDS);
    assert!(svg.contains(">Senden &amp; &lt;Empfangen&gt;</title>"), "{svg}");
    assert!(svg.contains(">Ja &amp; gern<"), "{svg}");
    assert!(!svg.contains("<Empfangen>"));
    let attributes = svg.matches('"').count();
    assert_eq!(attributes % 2, 0, "a quotation mark of a text is an attribute's");
}

#[test]
fn a_strict_policy_for_styles_and_scripts_allows_the_picture() {
    let svg = svg(STEPS, WORDS);
    for forbidden in ["<style", "style=", "<script", " on", "javascript:", "url("] {
        assert!(!svg.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn links_lead_to_the_steps_only_if_asked_for() {
    let linked = drawn(STEPS, WORDS, |content| super::svg(content, &content.guides["g"], "de", true));
    assert_eq!(all(&linked, "<a href=\"", "\"").len(), 6);
    assert!(linked.contains("<a href=\"#lotse=guide/g/try\"><g id=\"step-try\""), "{linked}");
    assert!(linked.contains("role=\"group\""), "links in an image cannot be reached");
    let plain = svg(STEPS, WORDS);
    assert!(!plain.contains("<a ") && plain.contains("role=\"img\""));
}

#[test]
fn long_answers_are_cut_but_can_be_read_whole() {
    let long = "Eine sehr lange Antwort, die in keine drei Zeilen von zwanzig Zeichen passt, ganz gewiss nicht";
    let svg = svg(STEPS, &WORDS.replace("= Nein", &format!("= {long}")));
    assert!(svg.contains(&format!("<title>{long}</title>")));
    assert_eq!(svg.matches(" …</text>").count(), 1);
}

#[test]
fn a_guide_with_faults_is_drawn_with_what_is_missing_and_what_goes_back() {
    let steps = "[steps.a]\nanswers = { x = \"nowhere <b>\", unsure = \"b\" }\n[steps.b]\nsolved = \"a\"\nunsolved = \"c\"\n\
        [steps.c]\n[steps.alone]\nsolved = \"alone\"\nunsolved = \"c\"\n";
    let svg = svg(steps, "guide = G\n");
    let mut drawn_steps = all(&svg, "data-step=\"", "\"");
    drawn_steps.sort_unstable();
    assert_eq!(drawn_steps, ["a", "alone", "b", "c", "nowhere &lt;b&gt;"]);
    assert_eq!(all(&svg, "class=\"step missing\"", ">").len(), 2, "one that does not exist, one that makes no sense");
    assert_eq!(all(&svg, "class=\"sign\"><title>", "<"), ["a", "alone"], "both ways back");
    assert_apart(&[steps_and_answers(&svg), boxes(&svg, "sign\"><title")].concat());
    let text = drawn(steps, "", |content| super::mermaid(content, &content.guides["g"], "en"));
    assert!(text.contains("step_b -->|\"helped\"| step_a\n"), "Mermaid draws ways back itself: {text}");
    let empty = drawn("", "", |content| super::svg(content, &content.guides["g"], "de", false));
    assert_eq!(all(&empty, "data-step=\"", "\""), ["a"], "the start is missing");
}

#[test]
fn the_same_guide_is_drawn_the_same() {
    assert_eq!(svg(STEPS, WORDS), svg(STEPS, WORDS));
}

/// Draws 2,000 steps of which each leads to those that `to` says.
fn assert_drawn(to: impl Fn(usize) -> Vec<usize>) {
    let name = |n: usize| if n == 0 { "a".to_owned() } else { format!("s{n}") };
    let steps = (0..2000).map(|n| {
        let answers = to(n).into_iter().filter(|to| *to < 2000);
        let answers: BTreeMap<String, String> = answers.map(|to| (format!("x{to}"), name(to))).collect();
        let answers: Vec<_> = answers.iter().map(|(answer, to)| format!("{answer} = \"{to}\"")).collect();
        format!("[steps.{}]\nanswers = {{ {} }}\n", name(n), answers.join(", "))
    });
    let steps: String = steps.collect();
    // Whoever does more work than grows with the steps does not end here.
    let svg = svg(&steps, "guide = G\n");
    assert_eq!(all(&svg, "data-step=\"", "\"").len(), 2000);
}

#[test]
fn two_thousand_steps_one_below_the_other_are_drawn_at_once() {
    assert_drawn(|n| vec![n + 1, 1999]);
}

#[test]
fn two_thousand_steps_that_lead_far_are_drawn_at_once() {
    assert_drawn(|n| vec![n + 1, n + 1 + n * 7919 % 997, n + 1 + n * 104_729 % 1999]);
}

#[test]
fn two_thousand_steps_side_by_side_are_drawn_at_once() {
    assert_drawn(
        |n| if n == 0 { (1..400).collect() } else { (0..4).map(|by| n + 300 + n * 31 % 200 + by * 20).collect() },
    );
}
