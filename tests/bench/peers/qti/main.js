// The QTI 3 player of amp-up.io with one item, as a page hosts it: the player, Check, and what the item's own scoring says of an answer.
// Nothing is stored and nothing else stands on the page, so this is the least that a site built on the player costs.
import Vue from 'vue';
import Qti3Player from 'qti3-item-player';
import 'qti3-item-player/dist/qti3Player.css';
import './main.css';
import { item } from './item.js';

const sessionControl = { max_attempts: 0, show_feedback: false, validate_responses: false };

new Vue({
  data: { player: null, ready: false, feedback: '' },
  methods: {
    load(player) {
      this.player = player;
      player.loadItemFromXml(item, { guid: 'pencils', status: 'interacting', sessionControl });
    },
    check(event) {
      event.preventDefault();
      this.player.endAttempt('stay');
    },
    tell({ state }) {
      const typed = valueOf(state.responseVariables, 'RESPONSE');
      if (typed === null || typed === undefined) this.feedback = 'Type a whole number, such as 12.';
      else this.feedback = valueOf(state.outcomeVariables, 'SCORE') > 0 ? `Yes, ${typed} is right.` : `${typed} is not it yet. Try again.`;
    },
  },
  render(h) {
    const on = {
      notifyQti3PlayerReady: this.load,
      notifyQti3ItemReady: () => (this.ready = true),
      notifyQti3EndAttemptCompleted: this.tell,
    };
    return h('main', [
      h('form', { on: { submit: this.check } }, [
        h(Qti3Player, { props: { suppressAlertMessages: true, suppressInvalidResponseMessages: true }, on }),
        h('button', { class: 'check', attrs: { disabled: !this.ready } }, 'Check'),
        h('p', { class: 'feedback', attrs: { role: 'status' } }, this.feedback),
      ]),
    ]);
  },
}).$mount('#root');

const valueOf = (variables, name) => variables.find(({ identifier }) => identifier === name)?.value;
