variable "cfg" { type = object({ n = number }) }
