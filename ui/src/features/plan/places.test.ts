import { expect, it } from "vitest";
import { withName } from "./places";

it("adds a name after what is typed, and never cuts it", () => {
  expect(withName("", "Kari")).toBe("Kari");
  expect(withName("Mum ", "Kari")).toBe("Mum, Kari");
});
