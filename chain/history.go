package chain

// History is how blocks are read that are far behind the head.
type History string

const (
	Auto    History = "auto"    // Headers, unless there are very many blocks to read
	Headers History = "headers" // every header, proved; receipts where a bloom may match
	Logs    History = "logs"    // eth_getLogs finds the blocks, which are then proved; never near the head
)
