//! The pseudo-locale `qps`: shows at a glance what is hard-coded, cut off or put together.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::raw::parse;

/// Turns English Fluent text into accents, a third longer, in brackets; variables stay.
pub(super) fn pseudo(ftl: &str) -> String {
    let mut resource = parse(ftl.to_owned());
    resource.body.retain_mut(|entry| match entry {
        Entry::Message(message) => {
            message.value.iter_mut().for_each(outer);
            message
                .attributes
                .iter_mut()
                .for_each(|attribute| outer(&mut attribute.value));
            true
        }
        Entry::Term(term) => {
            inner(&mut term.value);
            term.attributes
                .iter_mut()
                .for_each(|attribute| inner(&mut attribute.value));
            true
        }
        _ => false,
    });
    fluent_syntax::serializer::serialize(&resource)
}

/// Accents, padding and brackets round a whole message.
fn outer(pattern: &mut Pattern<String>) {
    let length = letters(pattern);
    inner(pattern);
    let padding = "~".repeat((length * 35).div_ceil(100));
    pattern.elements.insert(0, text("⟦"));
    pattern.elements.push(text(&format!("{padding}⟧")));
}

fn text(value: &str) -> PatternElement<String> {
    PatternElement::TextElement {
        value: value.to_owned(),
    }
}

fn letters(pattern: &Pattern<String>) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value.chars().count(),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter()
                .map(|variant| letters(&variant.value))
                .max()
                .unwrap_or_default(),
            PatternElement::Placeable { .. } => 0,
        })
        .sum()
}

fn inner(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = value.chars().map(accent).collect(),
            PatternElement::Placeable { expression } => within(expression),
        }
    }
}

fn within(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants
                .iter_mut()
                .for_each(|variant| inner(&mut variant.value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => within(expression),
        Expression::Inline(_) => {}
    }
}

const fn accent(letter: char) -> char {
    match letter {
        'a' => 'à',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ɱ',
        'n' => 'ñ',
        'o' => 'ö',
        'p' => 'þ',
        'q' => 'ǫ',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'v' => 'ṽ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'É',
        'F' => 'Ƒ',
        'G' => 'Ĝ',
        'H' => 'Ĥ',
        'I' => 'Î',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'M' => 'Ṁ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'P' => 'Þ',
        'Q' => 'Ǫ',
        'R' => 'Ŕ',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}
