// Lists, saves and brings back what Trellis keeps in this browser, without the program itself. It knows the format of
// docs/learner-file.md and nothing else, in the syntax of old browsers. What it cannot read it keeps as it was.
(function () {
  'use strict';
  var LARGEST = 64 * 1024 * 1024;
  var LINES = 64;
  var LARGEST_SEGMENT = 30000;
  var BROKEN = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;
  var LEARNER = /^trellis\/([0-9a-f]{16})\//;
  var found = byId('found');
  var told = byId('told');

  show();
  byId('all').onclick = saveAll;
  byId('file').onchange = bringBack;

  function byId(id) {
    return document.getElementById(id);
  }

  // ── what is here ──────────────────────────────────────────────────────────────────────────────

  function show() {
    return collect().then(function (all) {
      var list = byId('learners');
      list.textContent = '';
      all.learners.forEach(function (learner) { list.appendChild(card(learner)); });
      found.textContent = all.trouble || (all.learners.length ? '' : 'Nothing is kept in this browser.');
      byId('all').hidden = !all.learners.length && !Object.keys(all.texts).length;
    });
  }

  function card(learner) {
    var item = document.createElement('li');
    var words = (learner.name || 'A learner without a name') + ': ' + count(learner.lines.length, 'thing', 'things') + ' kept';
    var last = learner.lines.length ? learner.lines[learner.lines.length - 1].t : null;
    if (last) words += ', the last on ' + new Date(last).toLocaleDateString();
    if (learner.aside.length) words += '. ' + count(learner.aside.length, 'part', 'parts') + ' cannot be read now, and will be in the file as they are';
    put(item, 'p', words + '.');
    var save = put(item, 'button', 'Save a file for ' + (learner.name || 'this learner'));
    save.type = 'button';
    save.onclick = function () {
      var who = (learner.name || '').replace(/[^A-Za-z]/g, '').toLowerCase() || 'learner';
      download('trellis-' + who + '-' + today() + '.json', writeFile(learner));
    };
    return item;
  }

  function put(parent, tag, words) {
    var element = document.createElement(tag);
    element.textContent = words;
    parent.appendChild(element);
    return element;
  }

  function count(n, one, many) {
    return n + ' ' + (n === 1 ? one : many);
  }

  function today() {
    var now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  // Both stores, put together by learner.
  function collect() {
    var all = { texts: {}, rows: [], learners: [], trouble: '' };
    try {
      for (var i = 0; i < localStorage.length; i++) {
        var key = localStorage.key(i);
        if (key.indexOf('trellis/') === 0) all.texts[key] = localStorage.getItem(key);
      }
    } catch (blocked) {
      all.trouble = 'This browser does not let Trellis keep anything.';
    }
    return readRecent().then(function (rows) {
      all.rows = rows;
      return unseal(all.texts).then(function (plain) {
        all.learners = gather(all.texts, rows, plain);
        return all;
      });
    });
  }

  // Sealed segments: a name, ids, and deflated lines at 15 bits a unit. What cannot be unpacked has no plain text.
  function unseal(texts) {
    var plain = {};
    var keys = Object.keys(texts).filter(function (key) { return key.split('/')[2] === 'sealed'; });
    return Promise.all(keys.map(function (key) {
      return inflate(bytesOf(texts[key].slice(texts[key].lastIndexOf(' ') + 1))).then(function (text) { plain[key] = text; }, function () {});
    })).then(function () { return plain; });
  }

  function bytesOf(text) {
    var bytes = [];
    var bits = 0;
    var held = 0;
    for (var i = 0; i < text.length; i++) {
      var value = text.charCodeAt(i) - 0x3400;
      if (value < 0 || value > 0x7fff) {
        if (text.charAt(i) === '=') bytes.pop();
        break;
      }
      bits = (bits << 15) | value;
      held += 15;
      while (held >= 8) {
        held -= 8;
        bytes.push((bits >> held) & 255);
        bits &= (1 << held) - 1;
      }
    }
    return new Uint8Array(bytes);
  }

  function inflate(bytes) {
    try {
      return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
    } catch (old) {
      return Promise.reject(old);
    }
  }

  function readRecent() {
    return new Promise(function (resolve) {
      try {
        var opening = indexedDB.open('trellis');
        opening.onupgradeneeded = function () { opening.transaction.abort(); }; // it did not exist: leave it so
        opening.onerror = opening.onblocked = function () { resolve([]); };
        opening.onsuccess = function () {
          var database = opening.result;
          if (!database.objectStoreNames.contains('recent')) return resolve([]);
          var rows = [];
          var reading = database.transaction('recent');
          reading.objectStore('recent').openCursor().onsuccess = function (event) {
            var cursor = event.target.result;
            if (!cursor) return;
            if (String(cursor.key).indexOf('trellis/') === 0) rows.push({ key: String(cursor.key), value: cursor.value });
            cursor.continue();
          };
          reading.oncomplete = reading.onabort = function () { database.close(); resolve(rows); };
        };
      } catch (blocked) {
        resolve([]);
      }
    });
  }

  function gather(texts, rows, plain) {
    var learners = {};
    function of(key) {
      var id = (LEARNER.exec(key) || [])[1];
      if (id && !learners[id]) learners[id] = { id: id, name: '', lines: [], aside: [], seen: {}, seals: {} };
      return learners[id];
    }
    Object.keys(texts).sort().forEach(function (key) {
      var learner = of(key);
      if (!learner) return;
      var text = texts[key];
      var part = key.split('/')[2];
      if (part === 'log') {
        var all = text.replace(/^=/, '').split('\n');
        if (text.charAt(0) === '=' || all.some(readLine)) all.forEach(function (line) { addLine(learner, line); });
        else addAside(learner, 'unknown-form', text);
      } else if (part === 'sealed') {
        if (plain[key] === undefined) addAside(learner, 'broken-seal', text);
        else {
          learner.seals[key] = text;
          plain[key].split('\n').forEach(function (line) { addLine(learner, line, true); });
        }
      } else if (part === 'aside') {
        text.replace(/^=/, '').split('\n').forEach(function (line) { learner.aside.push(line); });
      }
    });
    rows.forEach(function (row) {
      var learner = of(row.key);
      if (learner) addLine(learner, String(row.value));
    });
    return Object.keys(learners).sort().map(function (id) { return finish(learners[id]); });
  }

  // One event is one line: an id (w, n), a place (l), a moment (t) and what happened (e).
  function readLine(line) {
    var event = null;
    try {
      event = BROKEN.test(line) ? null : JSON.parse(line);
    } catch (damaged) {
      return null;
    }
    var whole = event && /^[0-9a-f]{16}$/.test(event.w) && event.n >= 0 && event.l >= 0 && typeof event.t === 'number' && event.e && typeof event.e === 'object';
    return whole ? { id: event.w + '/' + event.n, w: event.w, n: event.n, l: event.l, t: event.t, e: event.e, text: line.trim() } : null;
  }

  function addLine(learner, line, sealed) {
    if (!line) return;
    var event = readLine(line);
    if (!event) return addAside(learner, BROKEN.test(line) ? 'not-text' : 'not-json', line);
    var here = learner.seen[event.id];
    if (!here) {
      event.sealed = sealed;
      learner.seen[event.id] = event;
      learner.lines.push(event);
    } else if (here.text !== event.text) {
      addAside(learner, 'two-contents', line);
    }
  }

  function addAside(learner, why, text) {
    var aside = { why: why };
    if (BROKEN.test(text)) aside.utf16 = hex(text);
    else aside.text = text;
    var line = JSON.stringify(aside);
    if (learner.aside.indexOf(line) < 0) learner.aside.push(line);
  }

  function hex(text) {
    var digits = '';
    for (var i = 0; i < text.length; i++) digits += ('000' + text.charCodeAt(i).toString(16)).slice(-4);
    return digits;
  }

  function finish(learner) {
    learner.lines.sort(function (a, b) { return a.l - b.l || (a.w < b.w ? -1 : a.w > b.w ? 1 : a.n - b.n); });
    learner.lines.forEach(function (event) {
      var profile = event.e.profile || event.e.began;
      if (profile) learner.name = typeof profile.name === 'string' ? profile.name : '';
    });
    return learner;
  }

  // ── saving ────────────────────────────────────────────────────────────────────────────────────

  function writeFile(learner) {
    var head = JSON.stringify({
      format: 'trellis-learner-file', version: 1, app: 'rescue', learner: learner.id, name: learner.name,
      saved: { t: Date.now(), z: -new Date().getTimezoneOffset() }, profile_mark: null,
    });
    var events = learner.lines.map(function (event) { return event.text; });
    return head.slice(0, -1) + ',\n"events":[\n' + lines(events) + '],"kept_aside":[\n' + lines(learner.aside) + ']}\n';
  }

  function lines(all) {
    return all.join(',\n') + (all.length ? '\n' : '');
  }

  function saveAll() {
    collect().then(function (all) {
      download('trellis-everything-' + today() + '.json', JSON.stringify({
        format: 'trellis-rescue', version: 1, saved_at: new Date().toISOString(),
        local_storage: all.texts, indexed_db: { trellis: { recent: all.rows } }, mirror: [],
      }));
    });
  }

  function download(name, text) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  }

  // ── bringing back ─────────────────────────────────────────────────────────────────────────────

  function bringBack() {
    var file = byId('file').files[0];
    if (!file) return;
    if (file.size > LARGEST) {
      told.textContent = 'This file is too large to be a file from Trellis. Nothing was changed.';
      return;
    }
    var reader = new FileReader();
    reader.onerror = function () { told.textContent = 'This browser could not read the file. Nothing was changed.'; };
    reader.onload = function () {
      Promise.all([collect(), readFile(String(reader.result))]).then(function (both) { add(both[1], both[0]); });
    };
    reader.readAsText(file);
  }

  // A learner file, or a file with everything: a list of learners either way.
  function readFile(text) {
    var everything = null;
    try {
      everything = JSON.parse(text);
    } catch (damaged) {
      everything = null;
    }
    if (everything && everything.format === 'trellis-rescue') {
      // what the second store held, and what a page that stopped still held
      var rows = (((everything.indexed_db || {}).trellis || {}).recent || []).concat((everything.mirror || []).filter(function (row) { return row && row.key; }));
      var texts = everything.local_storage || {};
      return unseal(texts).then(function (plain) { return gather(texts, rows, plain); });
    }
    var learner = { id: '', name: '', lines: [], aside: [], seen: {} };
    text.replace(/^\ufeff/, '').split('\n').forEach(function (raw) {
      var line = raw.trim().replace(/,$/, '');
      if (!line || line === '"events":[' || line === '],"kept_aside":[' || line === ']}') return;
      var head = /^\{"format":"trellis-learner-file".*"learner":"([0-9a-f]{16})"/.exec(line);
      if (head) learner.id = head[1];
      else if (/^\{"why":/.test(line)) learner.aside.push(line);
      else addLine(learner, line);
    });
    if (!learner.lines.length && everything && everything.format === 'trellis-learner-file') {
      learner = { id: everything.learner, name: '', lines: [], aside: [], seen: {} };
      (everything.events || []).forEach(function (event) { addLine(learner, JSON.stringify(event)); });
      (everything.kept_aside || []).forEach(function (aside) { learner.aside.push(JSON.stringify(aside)); });
    }
    if (!learner.id && !learner.lines.length) return Promise.resolve([]);
    if (!/^[0-9a-f]{16}$/.test(learner.id)) learner.id = fresh();
    return Promise.resolve([finish(learner)]);
  }

  function fresh() {
    return hex(String.fromCharCode.apply(null, crypto.getRandomValues(new Uint16Array(4))));
  }

  // Events keep their ids; only the segments are new, under a writer of this page's own.
  function add(learners, all) {
    if (!learners.length) {
      told.textContent = 'This is not a file from Trellis. Nothing was changed.';
      return;
    }
    var added = 0;
    var same = 0;
    try {
      learners.forEach(function (learner) {
        var here = all.learners.filter(function (one) { return one.id === learner.id; })[0] || { seen: {}, aside: [] };
        var missing = learner.lines.filter(function (event) { return !here.seen[event.id] || here.seen[event.id].text !== event.text; });
        var news = missing.filter(function (event) { return !event.sealed; });
        var aside = learner.aside.filter(function (line) { return here.aside.indexOf(line) < 0; });
        same += learner.lines.length - missing.length;
        var seals = missing.length > news.length ? learner.seals : {};
        Object.keys(seals).forEach(function (key) { localStorage.setItem(key, learner.seals[key]); });
        added += missing.length - news.length;
        var writer = fresh();
        keep('trellis/' + learner.id + '/aside/' + writer, aside, function () {});
        keep('trellis/' + learner.id + '/log/' + writer, news.map(function (event) { return event.text; }), function (n) { added += n; });
      });
      told.textContent = 'Done. ' + count(added, 'thing was', 'things were') + ' brought back. ' + count(same, 'was', 'were') + ' here already.';
    } catch (full) {
      told.textContent = 'There is no room for all of it in this browser. ' + count(added, 'thing was', 'things were') + ' brought back. Your file is as it was: keep it.';
    }
    show();
  }

  function keep(prefix, all, kept) {
    for (var k = 0, from = 0; from < all.length; k++) {
      var text = '=' + all[from];
      var to = from + 1;
      while (to < all.length && to - from < LINES && text.length + all[to].length < LARGEST_SEGMENT) text += '\n' + all[to++];
      localStorage.setItem(prefix + '/' + k, text);
      kept(to - from);
      from = to;
    }
  }
})();
