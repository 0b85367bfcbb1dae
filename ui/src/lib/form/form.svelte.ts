/**
 * A form that is saved as a whole. Owns what is typed, what stands in the way, and that nothing typed
 * is lost when the page is left or the journal locks. Draws nothing.
 */
import { onFlush } from "$lib/draft/pending";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { fieldOver } from "./over";

interface Ways<Form, Answer> {
  /** Sends the form to the core. */
  send: (form: Form) => Promise<Answer>;
  /** What is still in the way, before anything is sent. */
  check?: (form: Form) => Problem[];
  /**
   * Gives the form what it needs to be saved when nobody can be asked: the page is being left. What
   * is not worth saving is put back as it was.
   */
  complete?: (form: Form) => void;
  /** The control of each field, for the problems. */
  controls: Partial<Record<keyof Form & string, string>>;
  /** What the form learns from a save: the id of what was new. */
  learn?: (answer: Answer, form: Form) => Partial<Form>;
}

export class FormDraft<Form extends object, Answer> {
  form: Form;
  problems = $state.raw<readonly Problem[]>([]);
  busy = $state(false);
  readonly #ways: Ways<Form, Answer>;
  #before: string;
  #running: Promise<Answer | undefined> | undefined;
  readonly #stop: () => void;

  constructor(form: Form, ways: Ways<Form, Answer>) {
    this.form = $state(form);
    this.#ways = ways;
    this.#before = JSON.stringify(form);
    this.#stop = onFlush(() => this.#leave());
  }

  get changed(): boolean {
    return JSON.stringify(this.form) !== this.#before;
  }

  /** The problem at a control, in the same words as in the summary. */
  errorAt(control: string): string | undefined {
    return this.problems.find((problem) => problem.field === control)?.text;
  }

  /** Saves; nothing where something is in the way. Does not throw. */
  save(): Promise<Answer | undefined> {
    this.#running ??= this.#save().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** What is typed from here on begins anew from this. */
  begin(form: Form): void {
    this.form = form;
    this.problems = [];
    this.#before = JSON.stringify(form);
  }

  /** The form is gone from the page: it is not asked any more. */
  close(): void {
    this.#stop();
  }

  async #save(): Promise<Answer | undefined> {
    this.problems = this.#ways.check?.(this.form) ?? [];
    if (this.problems.length > 0) return undefined;
    this.busy = true;
    try {
      const sent = $state.snapshot(this.form) as Form;
      const answer = await this.#ways.send(sent);
      const learned = this.#ways.learn?.(answer, this.form) ?? {};
      Object.assign(this.form, learned);
      this.#before = JSON.stringify({ ...sent, ...learned });
      return answer;
    } catch (thrown) {
      this.problems = [this.#problem(failureOf(thrown))];
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  #problem(failure: AppFailure): Problem {
    const over = failure.code === "over-limit" ? Number(failure.details["most"]) : undefined;
    const field = over === undefined ? undefined : fieldOver(this.form, over);
    return problemOf(failure, field && this.#ways.controls[field as keyof Form & string]);
  }

  async #leave(): Promise<boolean> {
    await this.#running;
    if (!this.changed) return true;
    this.#ways.complete?.(this.form);
    if (!this.changed) return true;
    return (await this.save()) !== undefined;
  }
}
