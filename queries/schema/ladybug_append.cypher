// question: How is a small change kept in the log beside the embedded graph, so that the file itself is not rewritten?
// params:
// returns:
// writes: no

CALL force_checkpoint_on_close=false;
