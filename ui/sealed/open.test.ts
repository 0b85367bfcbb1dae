import { Encrypter } from "age-encryption";
import { expect, it } from "vitest";
import { open } from "./open";

const TOLD = "blåbær in the attic";

async function sealed(text: string, passphrase = TOLD): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize("NFC"));
  encrypter.setScryptWorkFactor(8);
  return encrypter.encrypt(text);
}

it("opens with the passphrase, however its letters are composed", async () => {
  const bytes = await sealed("<p>Mira</p>");
  expect(await open(bytes, TOLD)).toEqual({ html: "<p>Mira</p>" });
  expect(await open(bytes, TOLD.normalize("NFD"))).toEqual({ html: "<p>Mira</p>" });
});

it.each(["blåbær in the Attic", "blåbær-in the attic", "blåbær in the attic ", ""])(
  "does not open with %j, which is nearly it",
  async (near) => {
    expect(await open(await sealed("x"), near)).toBe("wrong");
  },
);

it("tells a changed text, a newer one and too much work from a wrong passphrase", async () => {
  const bytes = await sealed("some words");
  const last = bytes.length - 1;
  const changed = bytes.with(last, (bytes[last] ?? 0) ^ 1);
  expect(await open(changed, TOLD)).toBe("damaged");
  expect(await open(bytes.subarray(0, last), TOLD)).toBe("damaged");
  const header = new TextDecoder("latin1").decode(bytes);
  const as = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(await open(as(header.replace("org/v1", "org/v9")), TOLD)).toBe("newer");
  expect(await open(as(header.replace(/ 8\n/, " 25\n")), TOLD)).toBe("work");
});
