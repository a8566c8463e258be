// The diagram: pan, zoom, select over SVG made in Python.
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const PAGES = { PageDown: 1, PageUp: -1 };
const STEP = 1.3;
const clamp = (low, value, high) => Math.min(high, Math.max(low, value));
const set = (node, values) => { for (const name in values) node.setAttribute(name, values[name]); };
const make = (tag, className = "", textContent = "") => Object.assign(document.createElement(tag), { className, textContent });

function parse(text) {
  const page = new DOMParser().parseFromString(text, "image/svg+xml");
  page.querySelectorAll("parsererror, script, style, foreignObject, a, image, use").forEach((one) => one.remove());
  for (const one of page.querySelectorAll("*")) {
    for (const name of one.getAttributeNames()) if (/^on|href$/i.test(name)) one.removeAttribute(name);
  }
  return document.importNode(page.documentElement, true);
}

function readBody(node) {
  const [x, y] = node.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
  const [sign, label, hit] = [".sign", ".label", ".hit"].map((part) => node.querySelector(part));
  const ring = hit.cloneNode();
  set(ring, { class: "ring" });
  node.prepend(ring);
  const { id, radius, width } = node.dataset, ghost = node.matches(".ghost");
  return { node, x, y, id, r: +radius, width: +width, ghost, sign, label, hit, ring };
}

function readPanel({ title, svg: text }) {
  const svg = parse(text), figure = make("figure");
  set(svg, { width: "100%", height: "100%" });
  figure.append(make("figcaption", "", title), svg);
  const bodies = [...svg.querySelectorAll(".body")].map(readBody), ties = [...svg.querySelectorAll(".ties > path")];
  return { figure, svg, bodies, ties, font: +svg.querySelector(".bodies").getAttribute("font-size") };
}

function placed(svg, [x, y, w, h]) {
  const wide = svg.clientWidth || 600, high = svg.clientHeight || 400, scale = Math.min(wide / w, high / h);
  return { wide, high, scale, left: (wide - w * scale) / 2 - x * scale, top: (high - h * scale) / 2 - y * scale };
}

// Signs and labels stay legible; labels without room hide.
function arrange({ svg, bodies, font, near }, box, first) {
  const { wide, high, scale, left, top } = placed(svg, box), usual = Math.min(...bodies.map(({ r }) => r));
  const grow = clamp(4, usual * scale, usual + 3) / (usual * scale), size = clamp(11, font * scale, 12), taken = [];
  for (const body of bodies) {
    const px = left + body.x * scale, py = top + body.y * scale, r = body.r * grow, reach = 1.15 * r * scale;
    Object.assign(body, { px, py, side: 1.4 * r * scale + 2, seen: px > 0 && py > 0 && px < wide && py < high });
    set(body.sign, { transform: `scale(${grow})` });
    set(body.hit, { r: Math.max(12 / scale, r) });
    set(body.ring, { r: 1.45 * r + 2 / scale });
    set(body.label, { visibility: "hidden" });
    if (body.seen) taken.push([px - reach, py - reach, px + reach, py + reach]);
  }
  const free = ([l, t, r, b]) => l > 0 && t > 0 && r < wide && b < high
    && !taken.some((one) => l < one[2] && one[0] < r && t < one[3] && one[1] < b);
  const named = bodies.filter(({ seen, id }) => seen && (!near || near.has(id)));
  named.sort((a, b) => (b.id === first) - (a.id === first));
  for (const { px, py, side, width, label } of named) {
    const long = (width / font) * size * 1.1, below = side + 0.85 * size, above = -side - 0.25 * size;
    const spots = [[0, below], [0, above], [side + long / 2, 0.35 * size], [-side - long / 2, 0.35 * size],
      [long / 3, below], [-long / 3, below], [long / 3, above], [-long / 3, above]];
    for (const [x, y] of spots) {
      const room = [px + x - long / 2, py + y - 0.85 * size, px + x + long / 2, py + y + 0.25 * size];
      if (!free(room)) continue;
      taken.push(room);
      set(label, { x, y, "font-size": size, transform: `scale(${1 / scale})`, visibility: "visible" });
      break;
    }
  }
}

function draw(view, box = view.box) {
  view.box = box;
  view.waiting ||= requestAnimationFrame(() => {
    view.waiting = 0;
    for (const panel of view.panels) {
      set(panel.svg, { viewBox: view.box.join(" ") });
      if (panel.bodies.length) arrange(panel, view.box, view.selected);
    }
  });
}

function zoom(view, factor, across = 0.5, down = 0.5) {
  const [x, y, w, h] = view.box, wide = view.home[2], by = clamp(0.04 * wide, w * factor, 1.6 * wide) / w;
  draw(view, [x + w * across * (1 - by), y + h * down * (1 - by), w * by, h * by]);
}

// An institution and its partners.
function select(view, id) {
  view.selected = id;
  for (const panel of view.panels) {
    const { bodies, ties, svg } = panel, near = panel.near = bodies.some((body) => body.id === id) && new Set([id]);
    for (const { dataset: { source, target }, classList } of ties) {
      const on = near && (source === id || target === id);
      classList.toggle("on", on);
      if (on) near.add(source).add(target);
    }
    for (const { id: other, node, ghost } of bodies) {
      node.classList.toggle("on", near && near.has(other));
      if (!ghost) set(node, { "aria-selected": other === id });
    }
    svg.classList.toggle("dim", Boolean(near));
  }
  draw(view);
}

function choose(view, id) {
  if (view.acting) return id && view.press("clicked", id);
  if (id === view.selected) return;
  select(view, id);
  view.send("selected", id);
}

// The nearest sign within reach.
function hit({ svg, bodies }, { clientX, clientY, target }) {
  const edge = svg.getBoundingClientRect();
  const away = ({ px, py }) => Math.hypot(px - clientX + edge.left, py - clientY + edge.top);
  const near = bodies.filter((body) => away(body) <= Math.max(14, body.side)).sort((a, b) => away(a) - away(b));
  return near[0] ?? bodies.find(({ node }) => node.contains(target));
}

function focus(view, { bodies }, body) {
  const [x, y, w, h] = view.box;
  for (const { node, ghost } of bodies) if (!ghost) node.tabIndex = node === body.node ? 0 : -1;
  if (body.x < x || body.y < y || body.x > x + w || body.y > y + h) draw(view, [body.x - w / 2, body.y - h / 2, w, h]);
  body.node.focus({ preventScroll: true });
}

function neighbour(bodies, from, [across, down]) {
  const away = ({ x, y }) => Math.hypot(x - from.x, y - from.y);
  const ahead = ({ x, y }) => (x - from.x) * across + (y - from.y) * down;
  return bodies.filter((body) => ahead(body) > 0 && ahead(body) >= 0.7 * away(body))
    .sort((a, b) => away(a) - away(b))[0];
}

function listenKeys(view, panel) {
  panel.svg.addEventListener("keydown", (event) => {
    const { key, target } = event, bodies = panel.bodies.filter(({ ghost }) => !ghost);
    const body = bodies.find(({ node }) => node.contains(target)), turn = PAGES[key], way = ARROWS[key];
    const next = turn ? bodies.at((bodies.indexOf(body) + turn) % bodies.length) : way && body && neighbour(bodies, body, way);
    if (next) focus(view, panel, next);
    else if (body && (key === "Enter" || key === " ")) choose(view, body.id);
    else if (key === "Escape") choose(view, null);
    else if (key === "+" || key === "-") zoom(view, key === "-" ? STEP : 1 / STEP);
    else if (!way) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function listenPointer(view, panel) {
  const { svg } = panel, on = (name, act) => svg.addEventListener(name, act, { passive: false });
  let last = null, moved = 0;
  on("click", (event) => {
    if (moved > 4) return;
    const body = hit(panel, event);
    choose(view, body?.id ?? null);
    if (body && !body.ghost) focus(view, panel, body);
  });
  on("pointerdown", ({ clientX, clientY }) => { [last, moved] = [[clientX, clientY], 0]; });
  on("pointermove", ({ clientX, clientY, buttons, pointerId }) => {
    if (!last || !(buttons & 1)) return;
    const dx = clientX - last[0], dy = clientY - last[1], [x, y, w, h] = view.box, { scale } = placed(svg, view.box);
    [last, moved] = [[clientX, clientY], moved + Math.hypot(dx, dy)];
    if (moved <= 4) return;
    svg.setPointerCapture(pointerId);
    draw(view, [x - dx / scale, y - dy / scale, w, h]);
  });
  on("wheel", (event) => {
    if (!event.ctrlKey && !svg.contains(svg.getRootNode().activeElement)) return;
    event.preventDefault();
    const { left, top, width, height } = svg.getBoundingClientRect();
    zoom(view, event.deltaY > 0 ? 1.1 : 0.9, (event.clientX - left) / width, (event.clientY - top) / height);
  });
}

function bar(view, words) {
  const line = make("div", "bar");
  const add = (text, onclick, title = text) => {
    line.append(Object.assign(make("button", "", text), { type: "button", title, ariaLabel: title, onclick }));
  };
  add("+", () => zoom(view, 1 / STEP), words.zoomIn);
  add("−", () => zoom(view, STEP), words.zoomOut);
  add(words.fit, () => draw(view, view.home));
  add(words.clear, () => choose(view, null));
  line.append(make("span", "hint", words.hint));
  return line;
}

function build(view, root, { panels, words, height }) {
  const side = make("div", "panels");
  side.style.height = `${height}px`; // the style sheet may come later
  view.panels = panels.map(readPanel);
  const home = view.panels[0]?.svg.getAttribute("viewBox") ?? "0 0 1 1";
  if (view.home?.join(" ") !== home) view.box = view.home = home.split(" ").map(Number);
  side.append(...view.panels.map(({ figure }) => figure));
  root.replaceChildren(bar(view, words), side);
  view.watch?.disconnect();
  view.watch = new ResizeObserver(() => draw(view));
  view.watch.observe(side);
  for (const panel of view.panels) [listenKeys, listenPointer].forEach((listen) => listen(view, panel));
  select(view, view.selected);
}

// Runs again when data change; what lasts is kept on the root element.
export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const root = parentElement.querySelector(".netmap-view");
  const view = (root.netmap ||= { selected: null, given: null });
  [view.send, view.press, view.acting] = [setStateValue, setTriggerValue, data.acting];
  if (view.rev !== data.rev) build(view, root, data);
  view.rev = data.rev;
  if (data.selected !== view.given && !view.acting) choose(view, data.selected);
  view.given = data.selected;
  return () => view.watch.disconnect();
}
