"use strict";
(function () {
  var data = JSON.parse(document.getElementById("data").textContent);
  var nodes = new vis.DataSet(data.nodes), edges = new vis.DataSet(data.edges);
  var box = document.getElementById("diagram"), choose = document.getElementById("choose");
  var chosen = document.getElementById("chosen");
  var network = new vis.Network(box, { nodes: nodes, edges: edges }, {
    autoResize: true,
    physics: { enabled: false },
    layout: { improvedLayout: false },
    nodes: { font: { face: data.font, strokeWidth: 3, strokeColor: "#ffffff" } },
    edges: { smooth: false, arrows: { to: { scaleFactor: 0.6 }, from: { scaleFactor: 0.6 } } },
    interaction: {
      hover: true, tooltipDelay: 150, hideEdgesOnDrag: data.nodes.length > 1000, selectConnectedEdges: true,
      keyboard: { enabled: true, bindToWindow: false }
    }
  });
  var usual = {};
  data.nodes.forEach(function (node) { usual[node.id] = node.label; });
  function show(id) {
    var near = id ? network.getConnectedNodes(id).concat([id]) : [];
    nodes.update(data.nodes.map(function (node) {
      var on = !id || near.indexOf(node.id) >= 0;
      var label = id && on ? data.labels[node.id] || usual[node.id] : usual[node.id];
      return { id: node.id, label: label || " ", opacity: on ? 1 : 0.25 };
    }));
    if (id) { network.selectNodes([id]); } else { network.unselectAll(); }
    chosen.textContent = id ? data.words[id] || "" : "";
    choose.value = id || "";
  }
  choose.addEventListener("change", function () {
    show(choose.value);
    if (choose.value) {
      network.fit({ nodes: network.getConnectedNodes(choose.value).concat([choose.value]), maxZoomLevel: 2.5 });
    }
  });
  network.on("click", function (event) { show(event.nodes[0] || ""); });
  document.getElementById("fit").addEventListener("click", function () { network.fit(); });
  var PLAIN = "16px " + data.font, BOLD = "bold 26px " + data.font;
  function lines(paper, text, font, width) {
    var found = [], line = "";
    paper.font = font;
    text.split(" ").forEach(function (word) {
      var longer = line ? line + " " + word : word;
      if (line && paper.measureText(longer).width > width) { found.push(line); line = word; } else { line = longer; }
    });
    return line ? found.concat([line]) : found;
  }
  function write(paper, text, font, step, top, width) {
    lines(paper, text, font, width).forEach(function (line) {
      top += step;
      paper.font = font; paper.fillText(line, 24, top - 0.3 * step);
    });
    return top;
  }
  function compose(paper, canvas, legend, paint) {
    var width = canvas.width, said = data.caption, top = 16, inner = width - 48;
    if (said.example) {
      paper.font = "bold 17px " + data.font;
      var wide = paper.measureText(said.example).width + 24;
      if (paint) { paper.strokeRect(width - 24 - wide, 20, wide, 32); paper.fillText(said.example, width - 12 - wide, 42); }
      inner = inner - wide - 16;
    }
    top = write(paper, said.title, BOLD, 34, top, inner);
    if (said.wave) { top = write(paper, said.wave, PLAIN, 24, top, inner); }
    top += 10;
    var high = canvas.height * (width - 48) / width;
    if (paint) { paper.drawImage(canvas, 24, top, width - 48, high); paper.strokeRect(24, top, width - 48, high); }
    top += high + 10;
    var tall = legend.height * Math.min(1, (width - 48) / legend.width);
    if (paint) { paper.drawImage(legend, 24, top, tall * legend.width / legend.height, tall); }
    top += tall;
    said.facts.forEach(function (fact) { top = write(paper, fact, PLAIN, 24, top, width - 48); });
    return top + 20;
  }
  document.getElementById("image").addEventListener("click", function () {
    var button = this, canvas = box.querySelector("canvas"), key = document.querySelector(".legend svg");
    var legend = new Image();
    legend.onload = function () {
      var copy = document.createElement("canvas"), paper = copy.getContext("2d");
      copy.width = canvas.width; copy.height = Math.ceil(compose(paper, canvas, legend, false));
      paper.fillStyle = "#ffffff"; paper.fillRect(0, 0, copy.width, copy.height);
      paper.fillStyle = "#111111"; paper.strokeStyle = "#444444";
      compose(paper, canvas, legend, true);
      var link = document.createElement("a");
      link.download = button.dataset.file; link.href = copy.toDataURL("image/png"); link.click();
    };
    legend.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(key.outerHTML);
  });
}());
