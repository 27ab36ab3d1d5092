// nothing
/* here
*/ # either
