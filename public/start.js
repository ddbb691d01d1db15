// Runs before the program, in the syntax of old browsers: says so when this browser cannot run it, and saves
// the learner's work when the program cannot start or has stopped. It must work when everything else does not.
(function () {
  'use strict';
  // `aimed`: somebody new with a link to practice, which shows its question before all else. `settled`: it stands there; the
  // rest may come, and it promises whether it did. Whoever was here before has all of it on the device.
  var aimed = /^#\/practice\/([a-z0-9.-]+)\/([a-z0-9-]+)/.exec(location.hash);
  // `controller`: the worker this page came from; another one may take over before offline.js is here.
  var start = { controller: navigator.serviceWorker && navigator.serviceWorker.controller, refused: false, aimed: !!aimed && !beenHere(), done: done, failed: failed, settled: settled, dress: dress, lacks: lacks, file: file };
  var script = document.currentScript;
  var marks = Object.create(null);
  var dressed = false;
  var offline = false;
  var running = false;
  var covered = false;
  window.trellisStart = start;
  // the page about privacy lists every request, however long the page is open
  if (performance.setResourceTimingBufferSize) performance.setResourceTimingBufferSize(10000);
  // The program adds each recent line here too, so that a line survives even where storage refused it.
  window.trellisMirror = [];
  // The program calls this when it meets a bug of its own and has to stop.
  window.trellisPanic = function (message) {
    cover('Trellis has to stop.', 'It found a problem it cannot fix. This is not because of you.', message);
  };

  var lacking = whatIsMissing();
  if (lacking) {
    refuse(lacking);
    return;
  }
  document.querySelector('meta[name=packs]').content.split(' ').forEach(function (pack) {
    marks[pack.split(':')[0]] = pack.split(':')[1];
  });
  if (aimed) {
    // somebody new waits for one skill, not for the pack it stands in
    ask(file('packs/' + aimed[1] + (start.aimed ? '~' + aimed[2] : '') + '.json'));
    ask(file('packs/cast.json'));
  }
  if (start.aimed) {
    setTimeout(dress, 10000);
  } else {
    dress();
    ask(document.querySelector('link[data-rest]').getAttribute('data-rest')); // the program asks for both its files, and only later
  }
  window.addEventListener('beforeinstallprompt', function (event) {
    event.preventDefault(); // no banner: the settings offer it
    start.installer = event;
  });
  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', onRejection);

  function whatIsMissing() {
    if (location.protocol === 'file:') {
      return 'Trellis cannot run from a file on disk. Put this folder on a web host, or run “make serve” in its project. Then open the address it shows.';
    }
    var able =
      'noModule' in document.createElement('script') &&
      typeof WebAssembly === 'object' &&
      typeof WebAssembly.validate === 'function' &&
      window.CSS && CSS.supports && CSS.supports('selector(&)') && CSS.supports('selector(:has(a))') &&
      typeof Array.prototype.toSorted === 'function' &&
      typeof structuredClone === 'function';
    if (able) return '';
    return 'This browser is too old for Trellis. It needs Chrome 120, Safari 17.2, Firefox 121, or newer. Ask a grown-up for help with an update.';
  }

  function settled() {
    dress();
    var whole = Promise.resolve(!start.fetchRest || start.fetchRest());
    whole.then(keepHere);
    return whole;
  }

  // The address of a file of the app: a pack, its slices and the index of its grade carry the mark of the grade, so that newer ones are other files.
  function file(path) {
    var grade = /^packs\/(?:index\.)?([^.~]+(?:\.[^.~]+)?)(?:[.~].*)?\.json$/.exec(path);
    var mark = grade && marks[grade[1]];
    return mark ? path.slice(0, -5) + '-' + mark + '.json' : path;
  }

  // What keeps Trellis on this device comes last: never before the first question stands there, all of the program is here, and the page rests.
  function keepHere() {
    if (offline || !window.isSecureContext || !navigator.serviceWorker) return;
    offline = true;
    var rests = window.requestIdleCallback || setTimeout;
    setTimeout(function () {
      rests(function () {
        var keeper = document.createElement('script');
        keeper.type = 'module';
        keeper.src = script.getAttribute('data-offline');
        document.head.appendChild(keeper);
      });
    }, 1000);
  }

  function beenHere() {
    try {
      return !!localStorage.getItem('trellis/device');
    } catch (blocked) {
      return false;
    }
  }

  // The typefaces and the style of screens further in. A first visit reads its question before they come; later visits have them on the device.
  function dress() {
    if (dressed) return;
    dressed = true;
    var style = document.querySelector('link[data-late]');
    var late = document.createElement('link');
    late.rel = 'stylesheet';
    late.href = style.getAttribute('data-late');
    document.head.appendChild(late);
  }

  // What the question is made of comes beside the program, not after it.
  function ask(path) {
    var early = document.createElement('link');
    early.rel = 'preload';
    early.as = 'fetch';
    early.crossOrigin = 'anonymous';
    early.href = path;
    document.head.appendChild(early);
  }

  function refuse(sentence) {
    start.refused = true;
    var word = document.getElementById('opening-word');
    word.textContent = sentence + ' ';
    word.appendChild(link('rescue.html', 'Save work from this browser'));
    word.parentNode.removeAttribute('aria-busy');
  }

  function done() {
    running = true;
    if (!start.aimed) keepHere();
  }

  function failed(reason) {
    if (running) return;
    if (reason instanceof WebAssembly.RuntimeError) window.trellisPanic(text(reason));
    else cover('Trellis did not start.', 'Check that you are online. Then try again.', text(reason));
  }

  // Somebody went on before the rest of the program had come, and now it cannot.
  function lacks() {
    cover('Trellis is not all here yet.', 'Check that you are online. Then try again.', '');
  }

  function onError(event) {
    var from = event.target;
    if (from && from.tagName === 'SCRIPT' && !running) failed('could not load ' + from.src);
    else if (event.error && !running) failed(event.error);
    else if (event.error) window.trellisPanic(text(event.error));
  }

  function onRejection(event) {
    // A share that was called off or a sound that was not allowed also ends here: only a dead program counts.
    if (event.reason instanceof WebAssembly.RuntimeError) window.trellisPanic(text(event.reason));
  }

  function text(reason) {
    return reason && reason.stack ? String(reason) + '\n' + reason.stack : String(reason);
  }

  function cover(title, sentence, detail) {
    if (covered) return;
    covered = true;
    var sheet = put('div', '', null, 'position:fixed;inset:0;z-index:2147483647;overflow:auto;padding:10vh 1.5rem 2rem;background:var(--ground,Canvas);color:var(--ink,CanvasText);font:1.125rem/1.5 "Atkinson Hyperlegible Next",Verdana,sans-serif');
    var inner = put('div', '', sheet, 'max-width:36rem;margin:0 auto');
    sheet.setAttribute('role', 'alertdialog');
    sheet.setAttribute('aria-modal', 'true');
    sheet.setAttribute('aria-labelledby', 'stopped');
    put('h1', title, inner, 'font-size:2rem;line-height:1.15;margin:0 0 1rem').id = 'stopped';
    put('p', sentence, inner, 'margin:0 0 1rem');
    put('p', 'Your saved work is still on this device. You can save a copy too.', inner, 'margin:0 0 1.5rem');
    var row = put('p', '', inner, 'display:flex;flex-wrap:wrap;gap:.75rem;align-items:center');
    var buttons = 'font:inherit;font-weight:640;min-height:3rem;padding:0 1.25rem;border-radius:4px 18px;border:2px solid #245232;';
    var save = put('button', 'Save my work', row, buttons + 'background:#245232;color:#fffdf7');
    var again = put('button', 'Try again', row, buttons + 'background:#fffdf7;color:#245232');
    row.appendChild(link('rescue.html', 'Open the rescue page')).style.cssText = 'color:inherit;padding:.6rem 0';
    save.onclick = function () { saveWork(detail); };
    again.onclick = function () { location.reload(); };
    if (detail) {
      var more = put('details', '', inner, 'margin-top:2rem');
      put('summary', 'For the people who make Trellis', more, '');
      put('pre', detail, more, 'white-space:pre-wrap;font-size:.9375rem');
    }
    var app = document.getElementById('app');
    if (app) app.inert = true;
    document.body.appendChild(sheet);
    save.focus();
  }

  function put(tag, words, parent, css) {
    var element = document.createElement(tag);
    element.textContent = words;
    element.style.cssText = css;
    if (parent) parent.appendChild(element);
    return element;
  }

  function link(href, words) {
    var anchor = document.createElement('a');
    anchor.href = href;
    anchor.textContent = words;
    return anchor;
  }

  // Everything of ours in this browser, as it is: the rescue page and the app both read this file.
  function saveWork(detail) {
    var kept = { format: 'trellis-rescue', version: 1, saved_at: new Date().toISOString(), problem: detail || '', local_storage: {}, indexed_db: {}, mirror: window.trellisMirror };
    try {
      for (var i = 0; i < localStorage.length; i++) {
        var key = localStorage.key(i);
        if (key.indexOf('trellis/') === 0) kept.local_storage[key] = localStorage.getItem(key);
      }
    } catch (blocked) {
      kept.problem += '\nlocalStorage: ' + blocked;
    }
    // a promise first: where IndexedDB is denied, its very name throws
    Promise.resolve(kept.indexed_db).then(readDatabases).then(null, function (blocked) {
      kept.problem += '\nIndexedDB: ' + blocked;
    }).then(function () {
      var file = link(URL.createObjectURL(new Blob([JSON.stringify(kept, plain)], { type: 'application/json' })), '');
      file.download = 'trellis-my-work-' + kept.saved_at.slice(0, 10) + '.json';
      file.click();
    });
  }

  function readDatabases(into) {
    var listed = indexedDB.databases ? indexedDB.databases() : Promise.resolve([{ name: 'trellis' }]);
    return listed.then(function (databases) {
      return Promise.all(databases.filter(function (each) { return each.name.indexOf('trellis') === 0; }).map(function (each) {
        return readDatabase(each.name).then(function (stores) { if (stores) into[each.name] = stores; });
      }));
    });
  }

  function readDatabase(name) {
    return new Promise(function (resolve, reject) {
      var opening = indexedDB.open(name);
      opening.onupgradeneeded = function () { opening.transaction.abort(); }; // it did not exist: leave it so
      opening.onerror = function () { resolve(null); };
      opening.onblocked = opening.onerror;
      opening.onsuccess = function () {
        var names = [].slice.call(opening.result.objectStoreNames);
        var stores = {};
        if (!names.length) return resolve(stores);
        var reading = opening.result.transaction(names);
        names.forEach(function (store) {
          var rows = (stores[store] = []);
          reading.objectStore(store).openCursor().onsuccess = function (event) {
            var cursor = event.target.result;
            if (!cursor) return;
            if (String(cursor.key).indexOf('trellis/') === 0) rows.push({ key: cursor.key, value: cursor.value });
            cursor.continue();
          };
        });
        reading.oncomplete = function () { opening.result.close(); resolve(stores); };
        reading.onerror = function () { reject(reading.error); };
      };
    });
  }

  function plain(key, value) {
    var bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array ? { bytes: [].slice.call(bytes) } : value;
  }
})();
