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
    if (choose.value) { network.focus(choose.value, { scale: Math.max(network.getScale(), 1) }); }
  });
  network.on("click", function (event) { show(event.nodes[0] || ""); });
  document.getElementById("fit").addEventListener("click", function () { network.fit(); });
  document.getElementById("image").addEventListener("click", function () {
    var canvas = box.querySelector("canvas"), copy = document.createElement("canvas");
    copy.width = canvas.width; copy.height = canvas.height;
    var paper = copy.getContext("2d");
    paper.fillStyle = "#ffffff"; paper.fillRect(0, 0, copy.width, copy.height); paper.drawImage(canvas, 0, 0);
    var link = document.createElement("a");
    link.download = this.dataset.file; link.href = copy.toDataURL("image/png"); link.click();
  });
}());
