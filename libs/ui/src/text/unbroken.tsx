import { Fragment } from 'react';
import { partsOf } from './unbroken-parts.js';

/** A sentence in which no day and no document number is torn apart where the line ends. */
export const Unbroken = ({ children }: { children: string | null | undefined }) => (
  <>
    {partsOf(children ?? '').map(({ text, whole }, index) =>
      whole ? (
        <span key={index} style={{ whiteSpace: 'nowrap' }}>
          {text}
        </span>
      ) : (
        <Fragment key={index}>{text}</Fragment>
      ),
    )}
  </>
);
