/** The app's own labels on a paper form, in the language of now. */
import { t } from "$lib/i18n/texts.svelte";
import type { PaperWords } from "./paper";

export function paperWords(): PaperWords {
  return {
    to: t("exercise-letter-to"),
    openOn: t("exercise-letter-open"),
    band: {
      name: t("exercise-band-name"),
      from: t("exercise-band-from"),
      to: t("exercise-band-to"),
    },
    point: {
      what: t("exercise-point-what"),
      when: t("exercise-point-when"),
      feeling: t("exercise-point-feeling"),
    },
    rings: ([1, 2, 3, 4] as const).map((ring) => t(`word-ring-${ring}`)),
  };
}
