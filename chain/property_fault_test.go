package chain_test

import "backprop/chain/fault"

// faults lets some of what nodes do strike from now on.
func (w *walk) faults() {
	menu := []fault.Fault{
		fault.EmptyLogs().At(0.3), fault.EmptyReceipts().At(0.2), fault.DropLog().At(0.2), fault.DuplicateLog().At(0.2),
		fault.ReorderLogs().At(0.2), fault.GhostLog().At(0.2), fault.Null("eth_getBlockReceipts").At(0.2),
		fault.Null("eth_getBlockByNumber", "eth_getHeaderByNumber").At(0.1),
		fault.Leaf().On("eth_getBlockReceipts", "eth_getBlockByNumber", "eth_getHeaderByNumber", "eth_getLogs", "eth_getBlockByHash").At(0.05),
		fault.Lag(1 + w.Uint64N(20)), fault.Fleet(0, w.Uint64N(5), w.Uint64N(50)),
		fault.Status(502).At(0.2), fault.Page().At(0.1), fault.Nothing().At(0.1), fault.Reset().At(0.1), fault.Cut().At(0.1),
		fault.Half().At(0.1), fault.WrongID().At(0.1), fault.SwapIDs().At(0.1), fault.ShortBatch().At(0.1), fault.ReorderBatch(),
		fault.RateLimitInside().At(0.02), fault.BatchLimit(fault.BatchForms()[w.IntN(8)], 5), fault.NoBatch(),
		fault.Missing("eth_getHeaderByNumber"), fault.RangeLimit(fault.RangeForms()[w.IntN(30)], 4), fault.NoTag("finalized"),
	}
	var list []fault.Fault
	for range 1 + w.IntN(3) {
		list = append(list, menu[w.IntN(len(menu))])
	}
	for _, f := range list {
		w.done[len(w.done)-1] += " (" + f.Name + ")"
	}
	w.proxy.Set(list...)
}
