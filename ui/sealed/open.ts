/** Opens the sealed text, or says by which message it does not open. */
import { Decrypter } from "age-encryption";

/** The messages a sealed text that does not open can end in. */
export type Refused = "wrong" | "damaged" | "newer" | "work" | "memory";

export async function open(
  bytes: Uint8Array,
  passphrase: string,
): Promise<{ html: string } | Refused> {
  const decrypter = new Decrypter();
  // The app composes letters before it seals, so that å is one letter on every keyboard.
  decrypter.addPassphrase(passphrase.normalize("NFC"));
  try {
    const plain = await decrypter.decrypt(bytes);
    return { html: new TextDecoder("utf-8", { fatal: true }).decode(plain) };
  } catch (thrown) {
    return refused(thrown);
  }
}

function refused(thrown: unknown): Refused {
  if (thrown instanceof RangeError) return "memory";
  const said = thrown instanceof Error ? thrown.message : "";
  if (said.includes("no identity matched")) return "wrong";
  if (said.includes("work factor")) return "work";
  if (said.includes("version")) return "newer";
  return "damaged";
}
