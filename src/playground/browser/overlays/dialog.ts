// A dialog with a form in it. The browser keeps the focus inside and gives it back; Escape closes.
import { freshId, h } from '../dom.js';

export interface DialogOptions {
  readonly title: string;
  readonly note?: string;
  readonly fields: readonly HTMLElement[];
  readonly submitLabel: string;
  /** Null: done; else what is wrong. The dialog stays open meanwhile. */
  readonly onSubmit: () => Promise<string | null>;
}

export function openDialog(options: DialogOptions): void {
  const title = h('h2', { id: freshId('dialog') }, options.title);
  const problem = h('p', { class: 'problem', role: 'alert' });
  const submit = h('button', { type: 'submit', class: 'button primary' }, options.submitLabel);
  const cancel = h('button', { type: 'button', class: 'button plain', onclick: () => dialog.close() }, 'Cancel');
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    submit.disabled = true;
    problem.textContent = '';
    options
      .onSubmit()
      .catch((error: unknown) => (error instanceof Error ? error.message : 'Something went wrong. Try again.'))
      .then((wrong) => {
        submit.disabled = false;
        if (wrong === null) dialog.close();
        else problem.textContent = wrong;
      });
  };
  const form = h(
    'form',
    { method: 'dialog', onsubmit: onSubmit },
    title,
    options.note ? h('p', { class: 'dialog-note' }, options.note) : null,
    ...options.fields,
    problem,
    h('footer', {}, cancel, submit),
  );
  const dialog = h('dialog', { 'aria-labelledby': title.id, class: 'dialog', onclose: () => dialog.remove() }, form);
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input, textarea, [role=combobox], select')?.focus();
}
