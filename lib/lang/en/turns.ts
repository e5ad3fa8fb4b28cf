import type { TurnTables } from '../turns.ts';

/**
 * Sources: the Associated Press Stylebook, "question-and-answer format"; pronouns of the first and
 * second person: Quirk et al., "A Comprehensive Grammar of the English Language", 6.2.
 */
export const turns: TurnTables = {
  asks: new Set(['q', 'question', 'interviewer', 'reporter', 'moderator', 'host', 'journalist']),
  answers: new Set(['a', 'answer', 'interviewee']),
  talk: /(?<![\p{L}’'])(?:I|we|you|my|our|your|me|us|thank|thanks|yes|no|well)(?![\p{L}])/iu,
};
