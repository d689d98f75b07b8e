// One option of a command: its name and the field to fill. Fields with choices offer them while one types; those that complete
// themselves ask the bot, at a pause in the typing, and an answer that comes too late for what is typed is dropped.
import type { ChoiceView, OptionValue, OptionView, SentFile } from '../../page/protocol.js';
import { freshId, h } from '../dom.js';
import { createPopupList } from '../overlays/popup-list.js';
import { type FieldValue, optionType, readFieldValue } from './field-value.js';
import { readFile } from './read-file.js';

export interface OptionField {
  readonly option: OptionView;
  readonly element: HTMLElement;
  focus(): void;
  /** Puts a text into the field, as if it had been typed; a file cannot be typed. */
  type(text: string): void;
  /** Shows what is wrong, or nothing. */
  setProblem(problem: string | null): void;
  read(): FieldValue;
  /** What was typed so far, for the completions of other fields. */
  readonly typed: OptionValue | null;
  readonly isEmpty: boolean;
  file(): Promise<SentFile | null>;
}

export interface OptionFieldParts {
  /** What the field offers by itself; null: the bot completes, or anything goes. */
  readonly choices: readonly ChoiceView[] | null;
  complete(typed: string): Promise<readonly ChoiceView[]>;
  onFocus(): void;
  /** A key that no list has taken. */
  onKey(event: KeyboardEvent): void;
}

/** Milliseconds without a key: a person who types on is not answered for each letter. */
const pauseMs = 180;
/** As many as Discord shows. */
const shownChoices = 25;

export function createOptionField(option: OptionView, parts: OptionFieldParts): OptionField {
  return option.type === optionType.file ? fileField(option, parts) : textField(option, parts);
}

function textField(option: OptionView, parts: OptionFieldParts): OptionField {
  const input = h('input', {
    id: freshId('option'),
    type: 'text',
    autocomplete: 'off',
    spellcheck: option.type === optionType.text,
    inputmode: option.type === optionType.whole ? 'numeric' : option.type === optionType.number ? 'decimal' : null,
    'aria-required': String(option.required),
    placeholder: option.description,
    ...(option.autocomplete || parts.choices ? { role: 'combobox' } : {}),
  });
  const { element, setProblem } = frame(option, input);
  const list = createPopupList<ChoiceView>({
    field: input,
    host: element,
    label: option.label,
    startsActive: false,
    tabTakes: true,
    onTake(choice) {
      offered = [choice];
      input.value = choice.name;
      setProblem(null);
      resize();
    },
  });
  let offered: readonly ChoiceView[] = parts.choices ?? [];
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resize = (): void => {
    input.style.width = `${Math.min(60, Math.max(8, input.value === '' ? input.placeholder.length * 0.9 : columnsOf(input.value)))}ch`;
  };
  const offer = (choices: readonly ChoiceView[], note: string): void => {
    if (document.activeElement !== input) return;
    const entries = choices.slice(0, shownChoices).map((choice) => ({ value: choice, label: choice.name }));
    list.show(entries, note);
  };
  const ask = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const choices = await parts.complete(input.value).catch(() => null);
    if (mine !== asked) return;
    offered = choices ?? [];
    offer(offered, choices === null ? 'Loading options failed' : 'No options match your search.');
  };
  const suggest = (delay: number): void => {
    if (option.autocomplete) {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), delay);
    } else if (parts.choices) {
      const typed = input.value.trim().toLowerCase();
      offer(
        parts.choices.filter(({ name }) => name.toLowerCase().includes(typed)),
        'No options match your search.',
      );
    }
  };
  input.addEventListener('input', () => {
    setProblem(null);
    resize();
    suggest(pauseMs);
  });
  input.addEventListener('focus', () => {
    parts.onFocus();
    suggest(0);
  });
  input.addEventListener('blur', () => {
    clearTimeout(timer);
    asked += 1;
    list.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (!list.handleKey(event) && !event.isComposing) parts.onKey(event);
  });
  resize();
  return {
    option,
    element,
    setProblem,
    focus: () => input.focus(),
    type(text) {
      input.value = text.replace(/\s+/g, ' ');
      input.dispatchEvent(new Event('input'));
    },
    read: () => readFieldValue(option, input.value, parts.choices ?? (option.autocomplete ? offered : null)),
    get typed() {
      const value = readFieldValue(option, input.value, parts.choices);
      return 'value' in value ? value.value : input.value;
    },
    get isEmpty() {
      return input.value === '';
    },
    file: async () => null,
  };
}

/** About the width of a text in digits, and a little more: else its beginning is scrolled out of sight. Han, kana and the like are twice as wide. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 2 : 1.1), 1);
}

function fileField(option: OptionView, parts: OptionFieldParts): OptionField {
  const input = h('input', { id: freshId('option'), type: 'file', 'aria-required': String(option.required) });
  const { element, setProblem } = frame(option, input);
  input.addEventListener('focus', parts.onFocus);
  input.addEventListener('change', () => setProblem(null));
  input.addEventListener('keydown', parts.onKey);
  const chosen = (): File | undefined => input.files?.[0];
  return {
    option,
    element,
    setProblem,
    focus: () => input.focus(),
    type() {},
    read: () => (option.required && !chosen() ? { problem: 'This option is required. Choose a file.' } : { value: null }),
    typed: null,
    get isEmpty() {
      return !chosen();
    },
    async file() {
      const file = chosen();
      return file ? await readFile(file) : null;
    },
  };
}

function frame(option: OptionView, input: HTMLInputElement): { element: HTMLElement; setProblem: OptionField['setProblem'] } {
  const problem = h('span', { id: freshId('problem'), class: 'problem', role: 'alert' });
  input.setAttribute('aria-describedby', problem.id);
  const element = h('div', { class: 'option' }, h('label', { for: input.id }, option.label), input, problem);
  return {
    element,
    setProblem(words) {
      problem.textContent = words ?? '';
      input.setAttribute('aria-invalid', String(words !== null));
    },
  };
}
