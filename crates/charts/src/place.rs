//! Puts blocks of words where they do not touch. Knows boxes, not charts.

use crate::measure::Block;

/// A rectangle in units of the picture, y growing downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    /// Left edge.
    pub(crate) left: f64,
    /// Top edge.
    pub(crate) top: f64,
    /// Right edge.
    pub(crate) right: f64,
    /// Bottom edge.
    pub(crate) bottom: f64,
}

impl Area {
    /// Says whether two areas share room, or come closer sideways than a gap.
    pub(crate) fn meets(&self, other: &Self, gap: f64) -> bool {
        self.left < other.right + gap
            && other.left < self.right + gap
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Which side of a block its lines keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Lines begin at the left edge.
    Start,
    /// Lines share a middle.
    Middle,
    /// Lines end at the right edge.
    End,
}

/// A block of words with its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    /// The words.
    pub(crate) block: Block,
    /// The room they take.
    pub(crate) area: Area,
    /// The side they keep to.
    pub(crate) keep: Keep,
    /// Their class in the window.
    pub(crate) class: &'static str,
}

impl Placed {
    /// Places a block by its top and by its left edge, middle or right edge.
    pub(crate) fn at(block: Block, keep: Keep, x: f64, top: f64, class: &'static str) -> Self {
        let left = match keep {
            Keep::Start => x,
            Keep::Middle => x - block.width / 2.0,
            Keep::End => x - block.width,
        };
        let (right, bottom) = (left + block.width, top + block.height());
        Self {
            block,
            area: Area {
                left,
                top,
                right,
                bottom,
            },
            keep,
            class,
        }
    }
}

/// Spreads spans over one axis, near the middles they wish for, in order and without touching.
///
/// `wishes` holds (middle, size). Returns the starts in the order given. If all sizes and gaps do
/// not fit between `low` and `high`, they overrun `high` rather than overlap.
pub(crate) fn spread(wishes: &[(f64, f64)], low: f64, high: f64, gap: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| wishes[*a].0.total_cmp(&wishes[*b].0));
    let mut groups: Vec<Group> = Vec::new();
    for index in order {
        let (middle, size) = wishes[index];
        let mut group = Group {
            members: vec![index],
            size,
            middle,
        };
        // A group that would touch the one before joins it, and both stand round a shared middle.
        while let Some(before) = groups.pop() {
            if before.end(low, high) + gap <= group.start(low, high) {
                groups.push(before);
                break;
            }
            group = before.join(group, gap);
        }
        groups.push(group);
    }
    let mut starts = vec![0.0; wishes.len()];
    for group in &groups {
        let mut next = group.start(low, high);
        for &member in &group.members {
            starts[member] = next;
            next += wishes[member].1 + gap;
        }
    }
    starts
}

struct Group {
    members: Vec<usize>,
    size: f64,
    middle: f64,
}

impl Group {
    fn start(&self, low: f64, high: f64) -> f64 {
        (self.middle - self.size / 2.0)
            .min(high - self.size)
            .max(low)
    }

    fn end(&self, low: f64, high: f64) -> f64 {
        self.start(low, high) + self.size
    }

    fn join(mut self, other: Self, gap: f64) -> Self {
        let size = self.size + gap + other.size;
        self.middle = (self.middle * self.size + other.middle * other.size) / (size - gap);
        self.size = size;
        self.members.extend(other.members);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_with_one_wish_stand_round_it() {
        let starts = spread(&[(50.0, 20.0), (50.0, 20.0), (50.0, 20.0)], 0.0, 100.0, 5.0);
        assert_eq!(starts, [15.0, 40.0, 65.0]);
    }

    #[test]
    fn spans_never_overlap_even_without_room() {
        let starts = spread(&[(6.0, 20.0), (5.0, 20.0)], 0.0, 30.0, 5.0);
        assert_eq!(starts, [25.0, 0.0]);
    }

    #[test]
    fn a_span_with_room_gets_its_wish() {
        assert_eq!(spread(&[(50.0, 20.0)], 0.0, 100.0, 5.0), [40.0]);
        assert_eq!(spread(&[(99.0, 20.0)], 0.0, 100.0, 5.0), [80.0]);
    }
}
