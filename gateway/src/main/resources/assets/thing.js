import { call } from './api.js';

const page = document.getElementById('thing');
const texts = page.dataset;
const here = page.querySelector('[data-state="here"]');

function show(state) {
  for (const card of page.querySelectorAll('[data-state]')) {
    card.hidden = card.dataset.state !== state;
  }
  page.querySelector(`[data-state="${state}"] h1`)?.focus();
}

/** A client reads in the portal, the team in the main application: who may not read in the one reads in the other. */
async function find() {
  for (const place of ['portal', 'main']) {
    const answer = await call(`/api/${place}${location.pathname}`);
    if (answer.ok) return { place, found: answer.body };
    if (answer.status !== 403) throw new Error({ 401: 'unknown', 404: 'absent' }[answer.status] ?? 'unavailable');
  }
  throw new Error('absent');
}

function row(of, text) {
  const line = here.querySelector(`[data-of="${of}"]`);
  line.hidden = !text;
  line.querySelector('dd').textContent = text ?? '';
}

/** A word of the API in the reader's language, or as it is when it is newer than this page. */
function said(of, word) {
  return word && (here.querySelector(`[data-of="${of}"]`).getAttribute(`data-${word.toLowerCase()}`) ?? word);
}

function day(moment) {
  return moment && new Date(moment).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
}

function link(path, number) {
  const line = here.querySelector('[data-of="other"]');
  line.hidden = !path;
  if (!path) return;
  const to = document.createElement('a');
  to.href = path;
  to.textContent = number ?? texts.request;
  line.querySelector('dd').replaceChildren(to);
}

function other(found, place) {
  if (found.became) {
    link(`/${found.became.kind.toLowerCase()}s/${found.became.id}`, found.became.number);
  } else {
    link(place === 'portal' && found.requestId ? `/requests/${found.requestId}` : undefined);
  }
}

function fill({ place, found }) {
  document.title = `${found.number} · Parvis`;
  here.querySelector('[data-part="number"]').textContent = found.number;
  here.querySelector('h1').textContent = found.name ?? found.subject ?? found.number;
  row('status', found.statusNames?.[document.documentElement.lang] ?? said('status', found.status));
  row('type', found.requestTypeName);
  row('submitted', day(found.submittedAt));
  row('opened', day(found.openedAt));
  row('closed', day(found.closedAt));
  row('company', found.company?.name);
  row('requester', found.requester?.name);
  row('assignee', found.assignee?.name ?? found.assigneeName);
  row('description', found.answers ? undefined : found.description);
  other(found, place);
}

/** What the form asked, by the answers' names; the names themselves when the form is gone. */
async function questions(typeId) {
  const type = await call(`/api/portal/request-types/${typeId}`).catch(() => ({}));
  return type.body?.schema?.properties ?? {};
}

async function fillAnswers({ found }) {
  if (!found.answers) return;
  const asked = await questions(found.requestTypeId);
  const lines = Object.entries(found.answers).map(([name, answer]) => {
    const line = document.createElement('div');
    const term = document.createElement('dt');
    const text = document.createElement('dd');
    term.textContent = asked[name]?.title ?? name;
    text.textContent = asked[name]?.oneOf?.find((option) => option.const === answer)?.title ?? answer;
    line.append(term, text);
    return line;
  });
  here.querySelector('[data-part="answers"] dl').replaceChildren(...lines);
  here.querySelector('[data-part="answers"]').hidden = lines.length === 0;
}

async function open() {
  show('loading');
  try {
    const answer = await find();
    fill(answer);
    await fillAnswers(answer);
    show('here');
  } catch (problem) {
    show(page.querySelector(`[data-state="${problem.message}"]`) ? problem.message : 'unavailable');
  }
}

document.getElementById('again').href = `/login?returnTo=${location.pathname}`;
document.getElementById('retry').addEventListener('click', open);
open();
