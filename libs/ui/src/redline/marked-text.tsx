import type { RedlineSegment, RedlineWords } from './redline.types.js';
import styles from './redline.module.css';

/** Text with what came underlined and what went struck through; a listener hears both named. */
export const MarkedText = ({ segments, words }: { segments: readonly RedlineSegment[]; words: RedlineWords }) => (
  <>
    {segments.map((part, index) => {
      if (part.kind === 'same') return <span key={index}>{part.text}</span>;
      const Mark = part.kind === 'added' ? 'ins' : 'del';
      return (
        <Mark key={index} className={styles[part.kind]}>
          <span className="gj-visually-hidden">{` [${part.kind === 'added' ? words.added : words.removed}] `}</span>
          {part.text}
          <span className="gj-visually-hidden">{` [${words.endOfMark}] `}</span>
        </Mark>
      );
    })}
  </>
);
