/** One component for each way a step is answered. */
import type { Component } from "svelte";
import type { StepProps } from "$lib/steps/draft";
import type { StepKind } from "$lib/ipc/generated/StepKind";
import ChoiceStep from "./ChoiceStep.svelte";
import LetterStep from "./LetterStep.svelte";
import ListStep from "$lib/steps/ListStep.svelte";
import PeopleStep from "./PeopleStep.svelte";
import PickStep from "./PickStep.svelte";
import RainbowStep from "./RainbowStep.svelte";
import RatedStep from "./RatedStep.svelte";
import SenseStep from "./SenseStep.svelte";
import SortStep from "./SortStep.svelte";
import TextStep from "$lib/steps/TextStep.svelte";
import TimelineStep from "./TimelineStep.svelte";

const steps = {
  text: TextStep,
  list: ListStep,
  "rated-list": RatedStep,
  "card-sort": SortStep,
  "word-pick": PickStep,
  "sense-sliders": SenseStep,
  choice: ChoiceStep,
  rainbow: RainbowStep,
  timeline: TimelineStep,
  "people-circles": PeopleStep,
  letter: LetterStep,
} satisfies { [Kind in StepKind]: Component<StepProps<Kind>> };

/** The component for a kind. Its draft is of that kind: `draftOf` made both from one screen. */
export function stepFor(kind: StepKind): Component<StepProps<StepKind>> {
  return steps[kind] as unknown as Component<StepProps<StepKind>>;
}
