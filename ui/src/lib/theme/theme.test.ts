import { expect, it } from "vitest";
import { applyPreferences, type Preferences } from "./theme";

const usual: Preferences = {
  theme: "system",
  textSize: 100,
  lineSpacing: 1,
  letterSpacing: 0,
  calm: false,
  language: "en",
  autoLockMinutes: 5,
};

it("puts the preferences on the root and nothing but the system's wish for `system`", () => {
  const root = document.createElement("html");
  applyPreferences(
    { ...usual, theme: "hc-dark", textSize: 260, letterSpacing: 10, calm: true },
    root,
  );
  expect([root.dataset["theme"], root.dataset["calm"]]).toEqual(["hc-dark", "on"]);
  expect(root.style.getPropertyValue("--text-scale")).toBe("2");
  expect(root.style.getPropertyValue("--letter-space")).toBe("0.1em");
  expect(Number.parseFloat(root.style.getPropertyValue("--word-space"))).toBeCloseTo(0.26);
  applyPreferences(usual, root);
  expect(root.dataset["theme"]).toBeUndefined();
});
