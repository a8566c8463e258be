// netmap's diagram: pan, zoom, selection by pointer and keyboard over SVG made in Python. Loads nothing.
const NS = "http://www.w3.org/2000/svg";
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const LEAST = 0.04, MOST = 1.6, STEP = 1.3;
const clamp = (low, value, high) => Math.min(high, Math.max(low, value));

function parse(text) {
  const page = new DOMParser().parseFromString(text, "image/svg+xml");
  if (page.querySelector("parsererror")) throw new Error("netmap: the diagram is not SVG");
  page.querySelectorAll("script, foreignObject, style, a, image, use").forEach((one) => one.remove());
  page.querySelectorAll("*").forEach((one) => [...one.attributes].forEach((attribute) => {
    if (/^on|href$/i.test(attribute.name)) one.removeAttribute(attribute.name);
  }));
  return document.importNode(page.documentElement, true);
}

function readBody(node) {
  const [x, y] = node.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
  const ring = document.createElementNS(NS, "circle");
  ring.setAttribute("class", "ring");
  node.prepend(ring);
  const [sign, label, hit] = [".sign", ".label", ".hit"].map((part) => node.querySelector(part));
  const { id, radius, width } = node.dataset;
  return { node, x, y, id, ring, sign, label, hit, r: +radius, width: +width, ghost: node.classList.contains("ghost") };
}

function readPanel(panel) {
  const svg = parse(panel.svg), figure = document.createElement("figure"), title = document.createElement("figcaption");
  title.textContent = panel.title;
  figure.append(title, svg);
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  const bodies = [...svg.querySelectorAll(".body")].map(readBody);
  const ties = [...svg.querySelectorAll(".ties > path")];
  return { figure, svg, bodies, ties, font: +(svg.querySelector(".bodies").getAttribute("font-size") || 12) };
}

// The place of a box on screen: pixels per unit, and where the box's corner falls (the picture is centred).
function placed(svg, [x, y, w, h]) {
  const wide = svg.clientWidth || 600, high = svg.clientHeight || 400, scale = Math.min(wide / w, high / h);
  return { wide, high, scale, left: (wide - w * scale) / 2 - x * scale, top: (high - h * scale) / 2 - y * scale };
}

// Signs and labels keep a legible size on screen; labels that find no room are hidden, the important ones come first.
function arrange(panel, box, near) {
  const at = placed(panel.svg, box), usual = Math.min(...panel.bodies.map((body) => body.r));
  const grow = clamp(4, usual * at.scale, 15) / (usual * at.scale), size = clamp(11, panel.font * at.scale, 14);
  const taken = [], meets = (one) => taken.some((two) => one[0] < two[2] && two[0] < one[2] && one[1] < two[3] && two[1] < one[3]);
  const shown = panel.bodies.filter((body) => {
    const r = body.r * grow;
    body.px = at.left + body.x * at.scale; body.py = at.top + body.y * at.scale; body.pr = r * at.scale;
    body.sign.setAttribute("transform", `scale(${grow})`);
    body.hit.setAttribute("r", Math.max(12 / at.scale, r));
    body.ring.setAttribute("r", 1.45 * r + 2 / at.scale);
    body.label.setAttribute("visibility", "hidden");
    const seen = body.px > 0 && body.py > 0 && body.px < at.wide && body.py < at.high;
    const reach = body.pr * 1.15;
    if (seen) taken.push([body.px - reach, body.py - reach, body.px + reach, body.py + reach]);
    return seen && (!near || near.has(body.id));
  });
  const rank = (body) => (body.id === panel.first ? 0 : body.ghost ? 2 : 1);
  shown.sort((one, two) => rank(one) - rank(two));
  for (const body of shown) {
    const wide = (body.width / panel.font) * size * (body.id === panel.first ? 1.12 : 1), side = body.pr * 1.45 + 2;
    const spots = [[0, side + size * 0.85, "middle"], [0, -side - size * 0.25, "middle"], [side, size * 0.35, "start"], [-side, size * 0.35, "end"]];
    for (const [dx, dy, anchor] of spots) {
      const left = body.px + dx - (anchor === "middle" ? wide / 2 : anchor === "end" ? wide : 0), base = body.py + dy;
      const room = [left - 1, base - size * 0.85, left + wide + 1, base + size * 0.25];
      if (room[0] < 0 || room[2] > at.wide || room[1] < 0 || room[3] > at.high || meets(room)) continue;
      const put = { x: dx, y: dy, "text-anchor": anchor, "font-size": size, "stroke-width": 3, transform: `scale(${1 / at.scale})`, visibility: "visible" };
      for (const [name, value] of Object.entries(put)) body.label.setAttribute(name, value);
      taken.push(room);
      break;
    }
  }
}

function draw(view) {
  if (view.waiting) return;
  view.waiting = requestAnimationFrame(() => {
    view.waiting = 0;
    for (const panel of view.panels) {
      panel.svg.setAttribute("viewBox", view.box.join(" "));
      panel.first = view.selected;
      if (panel.bodies.length) arrange(panel, view.box, panel.near);
    }
  });
}

function zoom(view, factor, across = 0.5, down = 0.5) {
  const [x, y, w, h] = view.box, width = clamp(view.home[2] * LEAST, w * factor, view.home[2] * MOST), real = width / w;
  view.box = [x + w * across * (1 - real), y + h * down * (1 - real), width, h * real];
  draw(view);
}

// Marks an institution with its partners in every panel; the rest fades.
function mark(view, id) {
  for (const panel of view.panels) {
    const here = id && panel.bodies.some((body) => body.id === id);
    panel.near = here ? new Set([id]) : null;
    panel.svg.classList.toggle("dim", Boolean(here));
    for (const tie of panel.ties) {
      const { source, target } = tie.dataset, on = Boolean(here) && (source === id || target === id);
      tie.classList.toggle("on", on);
      if (on) panel.near.add(source).add(target);
    }
    for (const body of panel.bodies) body.node.classList.toggle("on", Boolean(here) && panel.near.has(body.id));
  }
  draw(view);
}

function select(view, id) {
  view.selected = id;
  for (const panel of view.panels) for (const body of panel.bodies) {
    if (!body.ghost) body.node.setAttribute("aria-selected", String(body.id === id));
  }
  mark(view, id);
}

function choose(view, id) {
  if (id === view.selected) return;
  select(view, id);
  view.send("selected", id);
}

// The nearest sign within reach of a finger, so that small and crowded signs can be hit too.
function nearest(panel, event) {
  const edge = panel.svg.getBoundingClientRect(), x = event.clientX - edge.left, y = event.clientY - edge.top;
  let best = null, least = Infinity;
  for (const body of panel.bodies) {
    const away = Math.hypot(body.px - x, body.py - y);
    if (away < least && away <= Math.max(14, body.pr + 4)) { best = body; least = away; }
  }
  return best?.id ?? event.target.closest(".body")?.dataset.id ?? null;
}

function focus(view, panel, body) {
  for (const one of panel.bodies) if (!one.ghost) one.node.tabIndex = one === body ? 0 : -1;
  const [x, y, w, h] = view.box;
  if (body.x < x || body.y < y || body.x > x + w || body.y > y + h) {
    view.box = [body.x - w / 2, body.y - h / 2, w, h];
    draw(view);
  }
  body.node.focus({ preventScroll: true });
}

function neighbour(panel, from, [across, down]) {
  let best = null, least = Infinity;
  for (const body of panel.bodies) {
    const dx = body.x - from.x, dy = body.y - from.y, ahead = dx * across + dy * down;
    if (body.ghost || body === from || ahead <= 0) continue;
    const cost = ahead + 2 * Math.abs(dx * down + dy * across);
    if (cost < least) { best = body; least = cost; }
  }
  return best;
}

function listenKeys(view, panel) {
  panel.svg.addEventListener("keydown", (event) => {
    const body = panel.bodies.find((one) => one.node === event.target.closest(".body"));
    const does = { Escape: () => choose(view, null), "+": () => zoom(view, 1 / STEP), "-": () => zoom(view, STEP), 0: () => fit(view) }[event.key];
    const next = body && ARROWS[event.key] && neighbour(panel, body, ARROWS[event.key]);
    if (does) does();
    else if (body && (event.key === "Enter" || event.key === " ")) choose(view, body.id);
    else if (next) focus(view, panel, next);
    else if (!ARROWS[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function listenPointer(view, panel) {
  const { svg } = panel;
  let drag = null, moved = false;
  svg.addEventListener("click", (event) => {
    if (moved) return;
    const id = nearest(panel, event), body = panel.bodies.find((one) => one.id === id && !one.ghost);
    choose(view, id);
    if (body) focus(view, panel, body);
  });
  svg.addEventListener("pointerdown", (event) => { moved = false; drag = { x: event.clientX, y: event.clientY, box: view.box }; });
  svg.addEventListener("pointermove", (event) => {
    if (!drag || !(event.buttons & 1)) { drag = null; return; }
    const dx = event.clientX - drag.x, dy = event.clientY - drag.y, [x, y, w, h] = drag.box, { scale } = placed(svg, drag.box);
    if (!moved && Math.hypot(dx, dy) < 4) return;
    if (!moved) svg.setPointerCapture(event.pointerId);
    moved = true;
    view.box = [x - dx / scale, y - dy / scale, w, h];
    draw(view);
  });
  svg.addEventListener("pointerup", () => { drag = null; });
  svg.addEventListener("pointerover", (event) => { const body = event.target.closest(".body"); if (body && !view.selected) mark(view, body.dataset.id); });
  svg.addEventListener("pointerout", (event) => { if (!view.selected && event.target.closest(".body")) mark(view, null); });
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !svg.contains(svg.getRootNode().activeElement)) return;
    event.preventDefault();
    const edge = svg.getBoundingClientRect(), [x, y, w, h] = view.box, at = placed(svg, view.box);
    const across = ((event.clientX - edge.left - at.left) / at.scale - x) / w, down = ((event.clientY - edge.top - at.top) / at.scale - y) / h;
    zoom(view, event.deltaY > 0 ? 1.15 : 1 / 1.15, across, down);
  }, { passive: false });
}

function fit(view) {
  view.box = [...view.home];
  draw(view);
}

function buttons(view, words) {
  const bar = document.createElement("div"), hint = document.createElement("span");
  bar.className = "bar";
  const all = [["+", words.zoomIn, () => zoom(view, 1 / STEP)], ["−", words.zoomOut, () => zoom(view, STEP)],
    [words.fit, "", () => fit(view)], [words.clear, "", () => choose(view, null)]];
  for (const [text, name, does] of all) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    if (name) { button.title = name; button.setAttribute("aria-label", name); }
    button.onclick = does;
    bar.append(button);
  }
  hint.className = "hint";
  hint.textContent = words.hint;
  bar.append(hint);
  return bar;
}

function build(view, root, data) {
  const side = document.createElement("div");
  side.className = "panels";
  side.style.height = `${data.height}px`; // inline: the style sheet may come later
  view.panels = data.panels.map(readPanel);
  view.home = view.panels[0]?.svg.getAttribute("viewBox").split(" ").map(Number) ?? [0, 0, 1, 1];
  const same = view.box && view.frame === view.home.join(" ");
  view.frame = view.home.join(" ");
  if (!same) view.box = [...view.home];
  side.append(...view.panels.map((panel) => panel.figure));
  root.replaceChildren(buttons(view, data.words), side);
  view.watch?.disconnect();
  view.watch = new ResizeObserver(() => draw(view));
  view.watch.observe(side);
  view.panels.forEach((panel) => { listenKeys(view, panel); listenPointer(view, panel); });
  select(view, view.selected ?? null);
}

// Runs again for every change of data, in the same DOM: what lasts is kept on the root element.
export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".netmap-view"), view = (root.netmap ||= { selected: null, given: null });
  view.send = setStateValue;
  if (view.rev !== data.rev) { build(view, root, data); view.rev = data.rev; }
  const given = data.selected ?? null;
  if (given !== view.given) {
    view.given = given;
    if (given !== view.selected) { select(view, given); view.send("selected", given); }
  }
  return () => { view.watch?.disconnect(); view.rev = null; };
}
