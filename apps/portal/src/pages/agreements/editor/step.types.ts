import type { ContentDraft } from './content.js';

/** What each step of the form gets. */
export interface StepProps {
  readonly content: ContentDraft;
  readonly onChange: (content: ContentDraft) => void;
  /** What is wrong with a field, in words, once the person has tried to hand in. */
  readonly problemAt: (field: string) => string | undefined;
  /** Parties stay as they are once the negotiation has begun. */
  readonly partiesFixed: boolean;
}
