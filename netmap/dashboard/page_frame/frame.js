// What stands around a page: the document's language, Streamlit's own words in it, the address, the margins.
const frame = (document.documentElement.netmap ||= { said: new WeakMap() });
const NAMED = ["aria-label", "title", "placeholder"];
const OF_THE_STUDY = "table, svg, textarea, script, style, [role=option], [data-testid=stMarkdownContainer]";
const OF_STREAMLIT = "[data-testid=stFileUploaderDropzone]"; // its button is written like our text
const isOurs = (element) => element?.closest(OF_THE_STUDY) && !element.closest(OF_STREAMLIT);

// Says one of Streamlit's own words in the page's language; any other text is left alone.
function say(text) {
  const found = frame.words.find(([pattern]) => pattern.test(text));
  return found ? text.replace(...found) : text;
}

function sayIn(node, name, read, write) {
  const said = frame.said.get(node) ?? {}, now = read();
  const original = said[name]?.shown === now ? said[name].original : now; // said in another language before
  const shown = say(original);
  if (shown !== original) frame.said.set(node, { ...said, [name]: { original, shown } });
  if (shown !== now) write(shown);
}

function sayAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.data.trim() && !isOurs(node.parentElement)) sayIn(node, "text", () => node.data, (text) => { node.data = text; });
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || isOurs(node)) return;
  for (const name of NAMED) {
    if (node.hasAttribute(name)) sayIn(node, name, () => node.getAttribute(name), (text) => node.setAttribute(name, text));
  }
  node.childNodes.forEach(sayAll);
}

function watch() {
  frame.watch?.disconnect();
  frame.watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) (type === "childList" ? [...addedNodes] : [target]).forEach(sayAll);
  });
  frame.watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: NAMED });
}

// The choices stand in the address, and no choice is a step of its own for the back button.
function tell(address) {
  const wanted = `?${new URLSearchParams(address)}`;
  if (wanted !== location.search) history.replaceState(history.state, "", location.pathname + wanted + location.hash);
}

export default function ({ data: { lang, words, address } }) {
  document.documentElement.lang = lang;
  frame.words = words.map(([pattern, shown]) => [new RegExp(`^${pattern}$`), shown]);
  tell(address);
  sayAll(document.body);
  watch();
}
