import { call } from './api.js';
import { isComplete, onSubmit, problemOf, tellErrors } from './forms.js';

const page = document.getElementById('sign-up');
const texts = page.dataset;
const form = document.getElementById('sign-up-form');
const problem = document.getElementById('problem');
const address = '/api/public/sign-up';

function show(state) {
  for (const card of page.querySelectorAll('[data-state]')) {
    card.hidden = card.dataset.state !== state;
  }
  page.querySelector(`[data-state="${state}"] h1`)?.focus();
}

function tellProblem(text) {
  problem.textContent = text ?? '';
  problem.hidden = !text;
}

function filledIn() {
  return {
    ...Object.fromEntries(new FormData(form)),
    language: document.documentElement.lang,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function answered(answer) {
  tellProblem();
  if (answer?.ok) {
    form.reset();
    show('done');
  } else if (answer?.body?.key === 'sign-up-off') {
    show('closed');
  } else if (!answer || !tellErrors(form, answer)) {
    tellProblem(problemOf(answer, texts));
  }
}

async function open() {
  show('loading');
  try {
    const { ok, body } = await call(address);
    for (const each of page.querySelectorAll('[data-approval]')) {
      each.hidden = each.dataset.approval !== String(Boolean(body?.approval));
    }
    show(ok ? (body.offered ? 'form' : 'closed') : 'unavailable');
  } catch {
    show('unavailable');
  }
}

onSubmit(
  form,
  () => isComplete(form, texts.required),
  () => call(address, { method: 'POST', body: filledIn() }),
  answered,
);
document.getElementById('retry').addEventListener('click', open);
open();
