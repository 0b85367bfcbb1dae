import { expect, it } from "vitest";
import type { PreferencesView } from "$lib/ipc/shell";
import { applyPreferences } from "./theme";

const usual: PreferencesView = {
  theme: "system",
  text_percent: 100,
  quiet: false,
  language: "en",
  auto_lock_minutes: 5,
  shift_lock: true,
  blur: false,
};

it("puts the preferences on the root, and no theme where the system decides", () => {
  const root = document.createElement("html");
  applyPreferences({ ...usual, theme: "hc-dark", text_percent: 260, quiet: true }, root);
  expect([root.dataset["theme"], root.dataset["calm"]]).toEqual(["hc-dark", "on"]);
  expect(root.style.getPropertyValue("--text-scale")).toBe("2");
  applyPreferences(usual, root);
  expect(root.dataset["theme"]).toBeUndefined();
  expect(root.dataset["calm"]).toBe("off");
});
