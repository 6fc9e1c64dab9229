import { call } from './api.js';

const card = document.getElementById('person');
const state = document.getElementById('state');
const details = document.getElementById('details');

/** A client has a portal, the team has the main application; the answer tells which one this person is of. */
async function lookUp() {
  for (const place of ['portal', 'main']) {
    const answer = await call(`/api/${place}/me`);
    if (answer.ok) {
      return { ...answer.body, place };
    }
    if (answer.status !== 403) {
      throw new Error(answer.status === 401 ? 'unknown' : 'unavailable');
    }
  }
  throw new Error('unknown');
}

function show(person) {
  document.getElementById('name').textContent = `${person.firstName} ${person.lastName}`;
  const texts = {
    company: person.company?.name,
    email: person.email,
    place: said('place', person.place),
    access: person.accessType && said('access', person.accessType),
    roles: person.roles?.map((role) => said('roles', role)).join(', '),
  };
  for (const [of, text] of Object.entries(texts)) {
    const row = details.querySelector(`[data-of="${of}"]`);
    row.hidden = !text;
    row.querySelector('dd').textContent = text ?? '';
  }
  state.hidden = true;
  details.hidden = false;
}

function said(of, value) {
  return details.querySelector(`[data-of="${of}"]`).getAttribute(`data-${value.toLowerCase()}`) ?? value;
}

lookUp().then(show, (problem) => {
  state.textContent = problem.message === 'unknown' ? card.dataset.unknown : card.dataset.unavailable;
});
