variable "t" { type = tuple([number, string]) }
