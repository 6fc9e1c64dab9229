import { call } from './api.js';
import { isComplete, onSubmit, problemOf, tellErrors } from './forms.js';

const form = document.getElementById('link-form');
const problem = document.getElementById('link-problem');

/** Lets who has a link that does not open ask for another one. The answer is the same for every address. */
export function offerNewLink(texts, show) {
  for (const button of document.querySelectorAll('[data-ask]')) {
    button.addEventListener('click', () => show('ask'));
  }
  onSubmit(
    form,
    () => isComplete(form, texts.emailRequired),
    () => call('/api/public/invitations/link-requests', { method: 'POST', body: { email: form.elements.email.value } }),
    (answer) => {
      problem.hidden = true;
      if (answer?.ok) {
        show('asked');
      } else if (!answer || !tellErrors(form, answer)) {
        problem.textContent = problemOf(answer, texts);
        problem.hidden = false;
      }
    },
  );
}
