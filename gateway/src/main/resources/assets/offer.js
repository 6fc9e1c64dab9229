import { call } from './api.js';

/** Offers to sign up where that is possible. */
call('/api/public/sign-up').then(
  (answer) => {
    document.getElementById('sign-up').hidden = !answer.body?.offered;
  },
  () => {},
);
