/** The one door to the core. Owns calls and their failures; nothing else names Tauri. */
import { invoke } from "@tauri-apps/api/core";

/** What the core says when a call fails: a code and its arguments, never a sentence. */
export interface CoreError {
  code: string;
  [argument: string]: unknown;
}

/** A call that failed. The words for it are found by `problemOf`. */
export class AppFailure extends Error {
  override readonly name = "AppFailure";
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(error: CoreError) {
    super(error.code);
    const { code, ...details } = error;
    this.code = code;
    this.details = details;
  }
}

/** Makes an AppFailure of whatever was thrown. */
export function failureOf(thrown: unknown): AppFailure {
  if (thrown instanceof AppFailure) return thrown;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) {
    const error = thrown as CoreError;
    if (typeof error.code === "string") return new AppFailure(error);
  }
  return new AppFailure({ code: "internal" });
}

/** Calls a command of the core. Throws AppFailure. */
export async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw failureOf(thrown);
  }
}
