import { call } from './api.js';

const page = document.getElementById('sign-up');
const texts = page.dataset;
const form = document.getElementById('sign-up-form');
const submit = document.getElementById('submit');
const problem = document.getElementById('problem');
const inputs = [...form.querySelectorAll('input')];
const address = '/api/public/sign-up';
let sending = false;

function show(state) {
  for (const card of page.querySelectorAll('[data-state]')) {
    card.hidden = card.dataset.state !== state;
  }
  page.querySelector(`[data-state="${state}"] h1`)?.focus();
}

async function open() {
  show('loading');
  try {
    const answer = await call(address);
    if (!answer.ok) throw new Error('unavailable');
    for (const note of page.querySelectorAll('[data-part="approval"]')) {
      note.hidden = !answer.body.approval;
    }
    show(answer.body.offered ? 'form' : 'off');
  } catch {
    show('unavailable');
  }
}

function tellError(input, text) {
  const error = document.getElementById(`${input.id}-error`);
  input.setAttribute('aria-invalid', text ? 'true' : 'false');
  error.textContent = text ?? '';
  error.hidden = !text;
}

function wrong(input) {
  if (input.required && !input.value.trim()) return texts.required;
  return input.validity.typeMismatch ? texts.wrong : undefined;
}

function isRight() {
  inputs.forEach((input) => tellError(input, wrong(input)));
  form.querySelector('[aria-invalid="true"]')?.focus();
  return !form.querySelector('[aria-invalid="true"]');
}

function tellProblem(text) {
  problem.textContent = text;
  problem.hidden = !text;
}

function setSending(now) {
  sending = now;
  submit.setAttribute('aria-disabled', String(now));
  submit.textContent = now ? texts.submitting : texts.submit;
}

/** What is wrong with a field stands at the field; the rest above the form. */
function refuse(answer) {
  const errors = answer.body?.errors ?? [];
  const at = (input) => errors.filter((error) => error.pointer === `/${input.id}`).map((error) => error.detail).join(' ');
  inputs.forEach((input) => tellError(input, at(input) || undefined));
  const first = form.querySelector('[aria-invalid="true"]');
  first?.focus();
  if (!first) {
    tellProblem({ 429: texts.busy, 503: texts.unavailable, 504: texts.unavailable }[answer.status] ?? answer.body?.detail ?? texts.unavailable);
  }
}

function filledIn() {
  const values = inputs.map((input) => [input.id, input.value.trim() || undefined]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { ...Object.fromEntries(values), language: document.documentElement.lang, timeZone };
}

async function send(event) {
  event.preventDefault();
  if (sending || !isRight()) return;
  setSending(true);
  tellProblem('');
  try {
    const answer = await call(address, { method: 'POST', body: filledIn() });
    if (answer.ok) {
      form.reset();
      show('done');
    } else {
      refuse(answer);
    }
  } catch {
    tellProblem(texts.network);
  } finally {
    setSending(false);
  }
}

form.addEventListener('submit', send);
document.getElementById('retry').addEventListener('click', open);
open();
