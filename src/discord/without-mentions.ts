/** Mentions of people, roles, channels and commands, and emoji of a server, as Discord writes them. Ids have at most 20 digits, names 32 characters. */
const marks = /<(?:@[!&]?|#|a?:\w{1,32}:|\/[^\n:<>]{1,100}:)\d{1,20}>/g;
const everybody = /(?<!\w)@(?:everyone|here)(?!\w)/g;

/** The words alone: whom a question calls to is no part of it, and would be searched for. */
export function withoutMentions(text: string): string {
  return text.replace(marks, ' ').replace(everybody, ' ').trim();
}
