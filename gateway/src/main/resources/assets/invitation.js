import { call } from './api.js';
import { tellError } from './forms.js';
import { offerNewLink } from './new-link.js';

const SHORTEST = 10;
const SLOW_AFTER = 4000;

const page = document.getElementById('invitation');
const texts = page.dataset;
const form = document.getElementById('password-form');
const username = document.getElementById('username');
const password = document.getElementById('password');
const confirm = document.getElementById('confirm');
const submit = document.getElementById('submit');
const progress = document.getElementById('progress');
const problem = document.getElementById('problem');
const address = `/api/public/invitations/${location.pathname.split('/')[2]}`;
const ended = { 'invitation-used': 'used', 'invitation-expired': 'expired', 'invitation-void': 'void', 'invitation-unknown': 'unknown' };
let sending = false;

function show(state) {
  for (const card of page.querySelectorAll('[data-state]')) {
    card.hidden = card.dataset.state !== state;
  }
  page.querySelector(`[data-state="${state}"] h1`)?.focus();
}

function endOf(answer) {
  return ended[answer.body?.key] ?? { 404: 'unknown', 410: 'expired' }[answer.status];
}

async function open() {
  show('loading');
  try {
    const answer = await call(address);
    if (answer.ok) {
      greet(answer.body);
      show('form');
    } else {
      show(endOf(answer) ?? 'unavailable');
    }
  } catch {
    show('unavailable');
  }
}

function greet(invitation) {
  document.getElementById('first-name').textContent = invitation.firstName;
  username.value = invitation.username;
  const until = new Date(invitation.expiresAt).toLocaleString(document.documentElement.lang, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  document.getElementById('expires').textContent = texts.expires.replace('{0}', until);
  pointToLogin(invitation.username);
}

function pointToLogin(name) {
  for (const link of page.querySelectorAll('[data-login]')) {
    link.href = `/login?returnTo=/&loginHint=${encodeURIComponent(name)}`;
  }
}

function isUsername() {
  return password.value.toLowerCase() === username.value.toLowerCase();
}

function wrongPassword() {
  if (!password.value) return texts.required;
  if (password.value.length < SHORTEST) return texts.tooShort;
  return isUsername() ? texts.isUsername : undefined;
}

function isRight() {
  tellError(password, wrongPassword());
  tellError(confirm, password.value === confirm.value ? undefined : texts.mismatch);
  const wrong = form.querySelector('[aria-invalid="true"]');
  wrong?.focus();
  return !wrong;
}

function tellProblem(text) {
  problem.textContent = text;
  problem.hidden = !text;
}

function setSending(now) {
  sending = now;
  submit.setAttribute('aria-disabled', String(now));
  submit.textContent = now ? texts.submitting : texts.submit;
  progress.textContent = '';
}

function refuse(answer) {
  const end = endOf(answer);
  if (end) {
    show(end);
    return;
  }
  if (answer.body?.key === 'username-replaced') {
    open().then(() => tellProblem(answer.body.detail));
    return;
  }
  const atPassword = answer.body?.errors?.filter((error) => error.pointer === '/password') ?? [];
  if (atPassword.length > 0) {
    tellError(password, atPassword.map((error) => error.detail).join(' '));
    password.focus();
  } else if (answer.status === 422) {
    tellError(password, answer.body.detail);
    password.focus();
  } else {
    tellProblem({ 429: texts.busy, 503: texts.unavailable, 504: texts.unavailable }[answer.status] ?? answer.body?.detail ?? texts.unavailable);
  }
}

async function send(event) {
  event.preventDefault();
  if (sending || !isRight()) return;
  setSending(true);
  tellProblem('');
  const slow = setTimeout(() => (progress.textContent = texts.slow), SLOW_AFTER);
  try {
    const answer = await call(`${address}/password`, { method: 'POST', body: { password: password.value } });
    if (answer.ok) {
      form.reset();
      show('done');
    } else {
      refuse(answer);
    }
  } catch {
    tellProblem(texts.network);
  } finally {
    clearTimeout(slow);
    setSending(false);
  }
}

form.addEventListener('submit', send);
document.getElementById('retry').addEventListener('click', open);
password.addEventListener('input', () => {
  page.querySelector('[data-rule="length"]').dataset.met = String(password.value.length >= SHORTEST);
  page.querySelector('[data-rule="username"]').dataset.met = String(password.value !== '' && !isUsername());
});
document.getElementById('show').addEventListener('click', (event) => {
  const shown = password.type === 'password';
  password.type = confirm.type = shown ? 'text' : 'password';
  event.currentTarget.setAttribute('aria-pressed', String(shown));
  event.currentTarget.textContent = shown ? texts.hide : texts.show;
});
offerNewLink(texts, show);
open();
