/** A reason why the platform cannot start here, in both languages, for people. */
export class CannotStart extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}
