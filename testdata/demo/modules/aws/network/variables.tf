variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "zones" {
  type = list(string)
}

variable "tiers" {
  description = "Names of the tiers, in the order in which the address range is cut."
  type        = list(string)
}

variable "public_tiers" {
  description = "Tiers whose machines get a public address when they start."
  type        = list(string)
  default     = []
}

variable "ingress" {
  description = "What each tier accepts."
  type = map(list(object({
    description = string
    port        = number
    cidrs       = list(string)
  })))
  default = {}
}

variable "flow_log" {
  description = "Where the flow log goes; null for none."
  type        = object({ bucket_arn = string })
  default     = null
}

variable "tags" {
  type    = map(string)
  default = {}
}
