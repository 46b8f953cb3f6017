/** One place for how it is called that a learner would not wait for the verdict. */
export const cancelledWords = { title: 'Cancelled', meaning: 'Nothing was counted.' };
