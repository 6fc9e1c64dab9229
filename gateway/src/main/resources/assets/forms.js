/** Says beside a field what is wrong with it, or nothing. The text goes where {@code aria-describedby} of the field leads. */
export function tellError(input, text) {
  const error = document.getElementById(`${input.id}-error`);
  input.setAttribute('aria-invalid', text ? 'true' : 'false');
  error.textContent = text ?? '';
  error.hidden = !text;
}

/** Names the required fields that are empty, and goes to the first one. */
export function isComplete(form, text) {
  for (const input of form.elements) {
    if (input.name) {
      tellError(input, input.required && !input.value.trim() ? text : undefined);
    }
  }
  return !goToFirstError(form);
}

/** Puts what the answer says of fields beside them, and goes to the first one; false if it says nothing of any. */
export function tellErrors(form, answer) {
  for (const { pointer, detail } of answer.body?.errors ?? []) {
    const input = form.elements.namedItem(pointer.slice(1));
    if (input) {
      tellError(input, detail);
    }
  }
  return goToFirstError(form);
}

function goToFirstError(form) {
  const wrong = form.querySelector('[aria-invalid="true"]');
  wrong?.closest('details')?.setAttribute('open', '');
  wrong?.focus();
  return Boolean(wrong);
}

/** Sends a form when it is submitted, once at a time; {@code then} gets the answer, or nothing if there was none. */
export function onSubmit(form, check, send, then) {
  const button = form.querySelector('[type="submit"]');
  let sending = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (sending || !check()) return;
    sending = true;
    button.setAttribute('aria-disabled', 'true');
    try {
      then(await send());
    } catch {
      then(undefined);
    } finally {
      sending = false;
      button.setAttribute('aria-disabled', 'false');
    }
  });
}

/** What to say of an answer that is about no field. */
export function problemOf(answer, texts) {
  if (!answer) return texts.network;
  return answer.status === 429 ? texts.busy : (answer.body?.detail ?? texts.unavailable);
}
