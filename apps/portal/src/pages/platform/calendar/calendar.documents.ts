import '../../../client/fragments.js';
import { graphql } from '../../../gql/index.js';

/** The named days of a year, and what may be done to them. */
export const CalendarDocument = graphql(`
  query Calendar($year: Int!, $asOf: Date, $atLeast: Position) {
    workCalendar(asOf: $asOf, atLeast: $atLeast) {
      id
      revision
      publishedUntil
      days(year: $year) {
        date
        worked
        published {
          kind
          name
        }
        set {
          kind
          name
          setOn
        }
      }
      availableActions {
        ...ActionParts
      }
    }
  }
`);

/** Makes a day a holiday or a workday. */
export const SetCalendarDayCommand = graphql(`
  mutation SetCalendarDay($input: SetCalendarDayInput!) {
    setCalendarDay(input: $input) {
      calendar {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Puts a day back to what is published. */
export const ClearCalendarDayCommand = graphql(`
  mutation ClearCalendarDay($input: ClearCalendarDayInput!) {
    clearCalendarDay(input: $input) {
      calendar {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);
