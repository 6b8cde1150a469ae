// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The person's operating system and browser, as the browser itself tells them. Used for texts and hand-overs only.

use leptos::prelude::window;

/// Operating system and browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workplace {
    /// `windows`, `linux` or `other`: chooses between texts.
    pub platform: &'static str,
    /// For people: `Windows`.
    pub system: Option<&'static str>,
    /// For people: `Firefox 153`.
    pub browser: Option<String>,
}

impl Workplace {
    /// The one the widget runs on.
    pub fn here() -> Self {
        Self::from_user_agent(&window().navigator().user_agent().unwrap_or_default())
    }

    fn from_user_agent(agent: &str) -> Self {
        let (platform, system) = match agent {
            a if a.contains("Windows") => ("windows", Some("Windows")),
            a if a.contains("Android") => ("other", Some("Android")),
            a if a.contains("iPhone") || a.contains("iPad") => ("other", Some("iOS")),
            a if a.contains("Linux") => ("linux", Some("Linux")),
            a if a.contains("Mac OS X") => ("other", Some("macOS")),
            _ => ("other", None),
        };
        Self { platform, system, browser: browser(agent) }
    }
}

/// The first name that fits: Edge calls itself Chrome too, and all but Firefox call themselves Safari.
fn browser(agent: &str) -> Option<String> {
    let names = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Version/", "Safari")];
    names.iter().find_map(|(mark, name)| {
        let version = agent.split_once(mark)?.1.split(['.', ' ']).next()?;
        Some(format!("{name} {version}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_system_and_browser() {
        for (agent, platform, system, browser) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "linux", "Linux", "Firefox 153"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 \
                 Safari/537.36 Edg/156.0.0.0",
                "windows",
                "Windows",
                "Edge 156",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 Version/19.1 Safari/605.1.15",
                "other",
                "macOS",
                "Safari 19",
            ),
        ] {
            let found = Workplace::from_user_agent(agent);
            assert_eq!(
                (found.platform, found.system, found.browser.as_deref()),
                (platform, Some(system), Some(browser))
            );
        }
    }

    #[test]
    fn does_not_guess() {
        let found = Workplace::from_user_agent("something new");
        assert_eq!((found.platform, found.system, found.browser), ("other", None, None));
    }
}
