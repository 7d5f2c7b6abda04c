/** Text of what comes after an ending: apart from `words.ts`, for it is fetched later. */
export const ending = {
  suppose: 'That ends well. Suppose {hero} had gone on talking to {contact}…',
  supposeWhy: 'You can stop here. There is more of the story, if you and your grown-up would like to see it.',
  supposeGo: 'See: {heading}',
  next: 'What happens next, when somebody tells',
  nextSteps: [
    { title: 'A helper listens', text: 'They believe you. They stay calm. They say thank you for telling.' },
    {
      title: 'School helps',
      text: 'One adult at school has the job of keeping children safe. They hear it next.',
    },
    {
      title: 'Grown-ups report it',
      text: 'The app can look at the account. Others, whose job is to keep children safe, can look into the rest.',
    },
    {
      title: 'Other families check',
      text: 'School may write to families. The letter should not say who told. It can help other children.',
    },
  ],
  /** Where everybody turned out to be harmless. */
  nextFine: 'What happens when somebody asks',
  nextFineSteps: [
    { title: 'A helper listens', text: 'They say thank you for asking. No question is too small.' },
    { title: 'They check with you', text: 'They look, or they ask somebody who knows the person.' },
    { title: 'Often it is fine', text: 'Then you know. It was fine, and asking was still right.' },
    {
      title: 'If it is not fine',
      text: 'You asked early, so help is there early. It is not your fault.',
    },
  ],
  spot: 'Spot the tricks',
  spotHow: 'Here is the chat again. Tap a message that you think was a trick.',
  spotWhich: 'Which trick is it?',
  spotNot: 'There is no trick in that one. Being kind, or being loud, is not a trick by itself.',
  spotOther: 'That is a trick, but this one has another name:',
  spotAll: 'Show me all of them',
  spotDone: 'Those are all the tricks in this chat. Now you know their names.',
  other: 'Other ways it could have gone',
  otherTell: 'Other ways to tell',
  otherRest: 'Other parts of the story',
  otherAdults: 'Other things {hero} could have said',
  otherMore: '{count} more',
  otherNone: 'You have seen every way there is.',
  plan: 'A plan to say aloud',
  planHow: 'Say these aloud with somebody. Keep names in your head: nothing is typed here.',
  planTitle: 'My plan',
  planLines: [
    'If something online feels wrong, I stop replying and leave the chat there.',
    'I tell a grown-up I trust. I think of two: one at home or near me, one at school.',
    'I can say: “Something happened online. Can I show you?”',
    'I can say: “Something online made me feel ___. Can I show you?”',
    'If someone is busy, or does not hear me, I tell the next person. I keep telling.',
    'I can report it and block them. A helper can sit beside me.',
    'If there is a private picture, I do not have to show it. I do not copy it. I just tell.',
    'It is not my fault. It is never too late to tell.',
  ],
  planHelp:
    'Childline is free: {childline}. CEOP’s job is to keep children safe online; a grown-up can tell them with me. In danger now: {emergency}.',
  planWho: 'Two grown-ups I could tell. I keep this to myself:',
  print: 'Print the plan',
  again: 'Start again',
  leave: '{hero} is made up. Let’s leave {hero}’s story here.',
} as const;

/** After a story for grown-ups: what it showed, to keep. */
export const helped = {
  title: 'What helped',
  says: ['“Thank you for telling me. I believe you.”', '“It’s not your fault. You’re not in trouble.”'],
  does: [
    'Leave the phone in their hands. Answer nobody, delete nothing.',
    'Never look for, or copy, a picture of a child’s body.',
  ],
  danger: 'Danger now:',
  police: 'Not an emergency: police',
  or: 'or',
  ceop: 'CEOP',
  advice: 'Advice for you: NSPCC',
  then: [
    'Tell the school’s safeguarding lead next morning.',
    'Then report and block in the app, together.',
    'Talk to someone yourself, too.',
  ],
  agreement: 'Make a family agreement',
  families: 'For families',
} as const;
