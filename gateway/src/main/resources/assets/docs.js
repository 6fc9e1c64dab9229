import { call } from './api.js';

const page = document.getElementById('docs');
const texts = page.dataset;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** A schema in the words of JSON, references resolved, to a depth that stays readable. */
function sketch(schema, documented, depth = 0) {
  if (!schema || depth > 5) return '…';
  if (schema.$ref) return sketch(documented.components.schemas[schema.$ref.split('/').pop()], documented, depth + 1);
  const type = [].concat(schema.type ?? (schema.properties ? 'object' : 'any')).filter((each) => each !== 'null')[0];
  if (type === 'array') return [sketch(schema.items, documented, depth + 1)];
  if (type === 'object' && schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, of]) => [name, sketch(of, documented, depth + 1)]),
    );
  }
  return schema.enum ? schema.enum.join(' | ') : (schema.format ?? type);
}

function block(title, content, documented) {
  const schema = Object.values(content ?? {})[0]?.schema;
  if (!schema) return [];
  const text = JSON.stringify(sketch(schema, documented), null, 2);
  return [element('h3', {}, title), element('pre', { tabindex: '0' }, text)];
}

function parameters(operation) {
  if (!operation.parameters?.length) return [];
  const items = operation.parameters.map((each) =>
    element('li', {}, element('code', {}, each.name), ` (${each.in}${each.required ? `, ${texts.required}` : ''}) ${each.description ?? ''}`),
  );
  return [element('h3', {}, texts.parameters), element('ul', {}, ...items)];
}

function answers(operation, documented) {
  const entries = Object.entries(operation.responses ?? {});
  const success = entries.find(([status]) => status.startsWith('2'));
  const items = entries.map(([status, answer]) =>
    element('li', {}, element('code', {}, status), ` ${answer.description ?? ''}`),
  );
  return [element('h3', {}, texts.answers), element('ul', {}, ...items), ...block(success?.[0] ?? '', success?.[1].content, documented)];
}

function operation(path, method, described, documented) {
  const summary = element(
    'summary',
    {},
    element('span', { class: 'method', 'data-method': method }, method.toUpperCase()),
    element('span', { class: 'path' }, path),
    element('span', { class: 'summary' }, described.summary ?? ''),
  );
  const body = element(
    'div',
    { class: 'body' },
    element('p', {}, described.description ?? ''),
    ...parameters(described),
    ...block(texts.body, described.requestBody?.content, documented),
    ...answers(described, documented),
  );
  return element('details', { class: 'operation', 'data-words': `${method} ${path} ${described.summary ?? ''}`.toLowerCase() }, summary, body);
}

async function read(service) {
  const state = service.querySelector('[data-part="state"]');
  try {
    const answer = await call(`/docs/${service.dataset.service}`);
    if (!answer.ok) throw new Error(String(answer.status));
    const documented = answer.body;
    const operations = Object.entries(documented.paths).flatMap(([path, methods]) =>
      METHODS.filter((method) => methods[method]).map((method) => operation(path, method, methods[method], documented)),
    );
    service.querySelector('[data-part="operations"]').append(...operations);
    state.hidden = true;
  } catch {
    state.textContent = texts.unavailable;
  }
}

function filter(words) {
  let any = false;
  for (const each of page.querySelectorAll('.operation')) {
    each.hidden = !each.dataset.words.includes(words.trim().toLowerCase());
    any ||= !each.hidden;
  }
  document.getElementById('nothing').hidden = any;
}

const services = [...page.querySelectorAll('[data-service]')];
const field = document.getElementById('filter');
field.addEventListener('input', () => filter(field.value));
Promise.all(services.map(read)).then(() => field.value && filter(field.value));
